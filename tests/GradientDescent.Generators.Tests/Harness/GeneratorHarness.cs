using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// The one way to run the generator in a test. Whatever the test is about, the code must compile without a warning,
/// an unrelated edit must be answered from the cache, and nothing of the compilation may be kept.
/// </summary>
internal static class GeneratorHarness
{
    public static GeneratedCode Generate(params string[] sources)
    {
        var project = UserProject.With(sources);
        var driver = Driver().RunGenerators(project);
        var result = Result(driver);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);

        RetainedObjects.AreDescriptionsOnly(result);
        AnswersFromTheCache(driver, project
            .WithFirstFile(sources[0] + "\n// A remark.")
            .WithFile("namespace Unrelated { internal enum Weather { Fair, Foul } }"));

        var code = new GeneratedCode(project, result);
        code.CompilesWithoutWarning();
        return code;
    }

    /// <summary>What the generator gives for a project that may be wrong.</summary>
    public static GeneratorRunResult Run(CSharpCompilation project) => Result(Driver().RunGenerators(project));

    /// <summary>A driver that remembers why every step ran.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new LinearModelGenerator().AsSourceGenerator()],
        parseOptions: UserProject.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Result(GeneratorDriver driver) => Assert.Single(driver.GetRunResult().Results);

    /// <summary>Runs again after an edit that concerns no record, which must not make a step run.</summary>
    public static void AnswersFromTheCache(GeneratorDriver driver, CSharpCompilation edited)
    {
        var result = Result(driver.RunGenerators(edited));
        var again = PipelineSteps.Own(result).Concat(PipelineSteps.Outputs(result))
            .Where(static step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(static step => $"{step.Name}: {step.Reason} {step.Value}")
            .ToList();
        Assert.True(again.Count == 0, "Steps ran again after an edit that does not concern them:\n" + string.Join('\n', again));
        Assert.All(PipelineSteps.Outputs(result), static step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
    }
}
