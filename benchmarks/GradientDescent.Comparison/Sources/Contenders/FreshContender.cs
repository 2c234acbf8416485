using GradientDescent.Benchmarks.Processes;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Sources.Scripts;

namespace GradientDescent.Comparison.Sources.Contenders;

/// <summary>A new process for every run, timed from its start to the line with its result.</summary>
internal sealed class FreshContender(Func<ChildReport> start) : Contender
{
    /// <summary>This program as a new process.</summary>
    public static FreshContender OfProgram(string method, string path, int threads) => new(() => FreshFit.Start(method, path, threads).Succeeded());

    public static FreshContender OfScript(Script script, string path, int threads) => new(() =>
    {
        if (!script.IsInstalled)
            throw script.Missing();
        var report = ChildProcess.Run(script.Interpreter, [script.Path, path, script.Method, "once"], Script.Environment(threads));
        return report.ExitCode == 0 ? report : throw script.Failure(report.ExitCode);
    });

    public override TimeSpan Run(int times)
    {
        var total = TimeSpan.Zero;
        for (var time = 0; time < times; time++)
        {
            var report = start();
            Answer = report.Lines[FreshFit.Result];
            total += report.ToFirstLine;
        }

        return total;
    }

    public override void Dispose()
    {
    }
}
