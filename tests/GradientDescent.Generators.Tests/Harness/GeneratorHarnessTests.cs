using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace GradientDescent.Generators.Tests;

/// <summary>Tests of the harness: it finds the errors that it checks for.</summary>
public class GeneratorHarnessTests
{
    private const string House = "using GradientDescent;\n[LinearModel] public partial record House(double Bedrooms, [Target] double Price);\n";

    [Theory]
    [InlineData("CS1574", "/// <summary><see cref=\"Villa\"/></summary>\npublic class Home;")]
    [InlineData("CS1570", "/// <summary>a < b</summary>\npublic class Home;")]
    [InlineData("CS8600", "public class Home { public string Name() { string name = null; return name; } }")]
    [InlineData("CS0219", "public class Home { public void Build() { int unused = 1; } }")]
    [InlineData("CS8981", "public class home;")]
    [InlineData("CS0246", "public class Home : Villa;")]
    [InlineData("GD0002", "[LinearModel] public partial record Home(double Bedrooms);")]
    public void A_warning_or_an_error_is_found(string id, string source) =>
        Assert.Contains(id, Assert.Throws<TrueException>(() => GeneratorHarness.Generate(House + source)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_comment_in_user_code_is_ignored() =>
        Assert.Equal(3, GeneratorHarness.Generate(House + "public class Home { public int Rooms; }").Files.Count);

    [Fact]
    public void A_change_of_a_record_is_found()
    {
        var project = UserProject.With(House);
        var driver = GeneratorHarness.Driver().RunGenerators(project);
        var edited = project.WithFirstFile(House.Replace("Bedrooms", "Rooms", StringComparison.Ordinal));

        var failure = Assert.Throws<TrueException>(() => GeneratorHarness.AnswersFromTheCache(driver, edited));

        Assert.Contains($"{LinearModelGenerator.RecordsStep}: {IncrementalStepRunReason.Modified}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_step_of_the_generator_is_tracked() => Assert.Equal(
        LinearModelGenerator.TrackedSteps.Order(StringComparer.Ordinal),
        PipelineSteps.Own(GeneratorHarness.Run(UserProject.With(House))).Select(static step => step.Name).Distinct().Order(StringComparer.Ordinal));
}
