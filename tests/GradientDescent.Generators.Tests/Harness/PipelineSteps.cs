using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>One output of one step of the pipeline, and why it was computed. For a step that writes files, the value is the input of the files.</summary>
internal sealed record PipelineStep(string Name, object Value, IncrementalStepRunReason Reason);

/// <summary>The generator's own steps in a run.</summary>
internal static class PipelineSteps
{
    /// <summary>The named steps between Roslyn's steps and the output.</summary>
    public static IEnumerable<PipelineStep> Own(GeneratorRunResult result) => result.TrackedSteps
        .Where(static step => LinearModelGenerator.TrackedSteps.Contains(step.Key))
        .SelectMany(static step => Flat(step.Key, step.Value));

    /// <summary>The steps that write files.</summary>
    public static IEnumerable<PipelineStep> Outputs(GeneratorRunResult result) =>
        from step in result.TrackedOutputSteps
        from run in step.Value
        let input = run.Inputs.Single()
        from output in run.Outputs
        select new PipelineStep(step.Key, input.Source.Outputs[input.OutputIndex].Value, output.Reason);

    private static IEnumerable<PipelineStep> Flat(string name, IEnumerable<IncrementalGeneratorRunStep> runs) => runs
        .SelectMany(static run => run.Outputs)
        .Select(output => new PipelineStep(name, output.Value, output.Reason));
}
