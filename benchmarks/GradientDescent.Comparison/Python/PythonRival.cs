using System.Text.Json.Nodes;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Python;

/// <summary>The contender that the Python worker has prepared. It is timed in the worker, so communication is not included.</summary>
internal sealed class PythonRival(PythonWorker worker) : Contender
{
    public override TimeSpan Run(int times)
    {
        var reply = worker.Ask(new() { ["do"] = "run", ["times"] = times });
        Answer = [.. reply["answer"]!.AsArray().Select(number => (double)number!)];
        return PythonWorker.Seconds(reply);
    }

    public override void Dispose() => worker.Ask(new JsonObject { ["do"] = "release" });
}
