using GradientDescent.Benchmarks.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Benchmarks.Generator;

/// <summary>The number of outputs of the emission step that an edit regenerates, as reported by the driver.</summary>
/// <param name="Again">Outputs that were neither cached nor unchanged.</param>
/// <param name="All">All outputs, one per record.</param>
internal readonly record struct WrittenOutputs(int Again, int All)
{
    public static WrittenOutputs After(int records, Func<GeneratorProject, CSharpCompilation> edit)
    {
        var project = new GeneratorProject(records);
        var driver = RecordProject.Driver(isTracked: true).RunGenerators(project.Before).RunGenerators(edit(project));
        var reasons = driver.GetRunResult().Results.Single().TrackedOutputSteps.Values
            .SelectMany(static runs => runs)
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason)
            .ToList();
        return new(reasons.Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)), reasons.Count);
    }

    public override string ToString() => $"{Again} of {All}";
}
