using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>The defaults that <c>[assembly: LinearModelDefaults]</c> sets for all records of a project.</summary>
public class DefaultsOfProjects
{
    [Fact]
    public void A_nullable_feature_gets_the_policy_of_the_project_unless_it_has_its_own() => Predicts(
        "Predict(double? a, double? b)",
        """
        [assembly: LinearModelDefaults(Missing = MissingValues.Indicator)]
        [LinearModel] public partial record Row(double? A, [Missing(MissingValues.Mean)] double? B, [Target] double Y);
        """,
        "AIsMissing", "BMean");

    [Theory]
    [InlineData("SkipRow", 2, 1)]
    [InlineData("Throw", -1, -1)]
    [InlineData("Mean", -1, -1)]
    [InlineData("Indicator", -1, -1)]
    public void A_target_skips_rows_and_has_no_other_policy(string policy, double coefficient, double skipped) => Fits.Program([coefficient, skipped], $$"""
        using GradientDescent;
        [assembly: LinearModelDefaults(Missing = MissingValues.{{policy}})]
        [LinearModel] public partial record Row(double X, [Target] double? Y);

        public static class Program
        {
            public static double[] Run()
            {
                try
                {
                    var fit = new Row.Trainer().Fit([new(1, 2), new(7, null), new(2, 4)]);
                    return [fit.Model.X, fit.SkippedRows];
                }
                catch (InvalidRowException)
                {
                    return [-1, -1];
                }
            }
        }
        """);

    [Fact]
    public void A_target_may_have_another_policy() => Assert.DoesNotContain(
        "SkipsRows",
        Model("""
            [assembly: LinearModelDefaults(Missing = MissingValues.SkipRow)]
            [LinearModel] public partial record Row(double X, [Target, Missing(MissingValues.Throw)] double? Y);
            """),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Reference = ReferenceLevel.Last", "HeatingElectric", "HeatingGas", "SideNorth", "KindB")]
    [InlineData("Reference = ReferenceLevel.First", "HeatingGas", "HeatingOil", "SideSouth", "KindB")]
    [InlineData("Missing = MissingValues.Throw", "HeatingGas", "HeatingOil", "SideSouth", "KindB")]
    public void The_reference_level_is_that_of_the_project_unless_a_property_has_its_own(string defaults, params string[] coefficients) => Predicts(
        "Predict(Heating heating, string side, string kind)",
        $$"""
        [assembly: LinearModelDefaults({{defaults}})]
        public enum Heating { Electric, Gas, Oil, Petroleum = Oil }
        [LinearModel] public partial record Row(Heating Heating, [Levels("north", "south")] string Side, [Levels("a", "b"), Reference("a")] string Kind, [Target] double Y);
        """,
        coefficients);

    /// <summary>The base is in a project with other defaults.</summary>
    [Theory]
    [InlineData("[assembly: LinearModelDefaults(Missing = MissingValues.Mean)]", "[assembly: LinearModelDefaults(Missing = MissingValues.Indicator)]", "AIsMissing")]
    [InlineData("", "[assembly: LinearModelDefaults(Missing = MissingValues.Indicator)]", "AIsMissing")]
    [InlineData("[assembly: LinearModelDefaults(Missing = MissingValues.Mean)]", "", null)]
    public void The_project_of_the_record_decides(string ofBase, string ofRecord, string? coefficient)
    {
        var project = UserProject.With($"using GradientDescent;\n{ofRecord}\n[LinearModel] public partial record Row(double? A, double B, [Target] double Y) : Home(A);");
        project = project.AddReferences(UserProject.With($"using GradientDescent;\n{ofBase}\npublic record Home(double? A);").WithAssemblyName("Bases").ToMetadataReference());
        var models = GeneratorHarness.Run(project).GeneratedSources.Where(static source => source.HintName == "Row.Model.g.cs").Select(static source => source.SourceText.ToString()).ToList();

        Assert.Equal(coefficient is null ? ["GD0013"] : [], LinearModelFindings.In(project).Select(static finding => finding.Id));
        Assert.Equal(coefficient is null ? 0 : 1, models.Count);
        Assert.All(models, model => Assert.Contains(coefficient!, model, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Missing = (MissingValues)4", "4: it must be a member of MissingValues")]
    [InlineData("Missing = (MissingValues)(-1)", "-1: it must be a member of MissingValues")]
    [InlineData("Missing = MissingValues.Throw, Reference = (ReferenceLevel)2", "2: it must be a member of ReferenceLevel")]
    public void GD0014_an_invalid_default_is_reported_once_at_the_attribute(string defaults, string expected)
    {
        var source = Findings.AreFound($$"""
            [assembly: System.CLSCompliant(false), {|GD0014:LinearModelDefaults({{defaults}})|}]
            [LinearModel] public partial record House(double? Area, [Target] double Price);
            [LinearModel] public partial record Flat(double? Area, Side Side, [Target] double Price);
            public enum Side { North, South }
            """);
        Assert.Equal(
            $"[LinearModelDefaults] on 'User' has the invalid value {expected}",
            Assert.Single(LinearModelFindings.In(UserProject.With(source.Text)).Select(static finding => finding.GetMessage(null))));
    }

    private static void Predicts(string signature, string source, params string[] coefficients)
    {
        var model = Model(source);
        Assert.Contains(signature, model, StringComparison.Ordinal);
        Assert.All(coefficients, coefficient => Assert.Contains($"double {coefficient} {{ get; init; }}", model, StringComparison.Ordinal));
        Assert.Empty(LinearModelFindings.In(UserProject.With("using GradientDescent;\n" + source)));
    }

    private static string Model(string source) => GeneratorHarness.Generate("using GradientDescent;\n" + source).Files["Row.Model.g.cs"];
}
