using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Runs the generator for all tests. It always checks that the code compiles without a warning, that an unrelated edit is answered from
/// the cache, and that the pipeline holds no objects of the compilation.
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

    /// <summary>The result of the generator for a project that may have errors.</summary>
    public static GeneratorRunResult Run(CSharpCompilation project) => Result(Driver().RunGenerators(project));

    /// <summary>A driver that records why every step ran.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new LinearModelGenerator().AsSourceGenerator()],
        parseOptions: UserProject.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Result(GeneratorDriver driver) => Assert.Single(driver.GetRunResult().Results);

    /// <summary>Checks that no step runs again after an edit that changes no record.</summary>
    public static void AnswersFromTheCache(GeneratorDriver driver, CSharpCompilation edited)
    {
        var result = Result(driver.RunGenerators(edited));
        var again = PipelineSteps.Own(result).Concat(PipelineSteps.Outputs(result))
            .Where(static step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(static step => $"{step.Name}: {step.Reason} {step.Value}")
            .ToList();
        Assert.True(again.Count == 0, "Steps ran again after an edit that does not affect them:\n" + string.Join('\n', again));
        Assert.All(PipelineSteps.Outputs(result), static step => Assert.Equal(IncrementalStepRunReason.Cached, step.Reason));
    }
}
