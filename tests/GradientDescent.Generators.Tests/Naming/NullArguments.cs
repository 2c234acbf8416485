using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>Calls of Predict with the literals null and default.</summary>
public class NullArguments
{
    private const string Types = """
        public enum Kind { A, B }
        """;

    /// <summary>The coefficients are 2 and 3, the mean of a missing number is 5, and a missing enum counts as its indicator, with 10.</summary>
    [Theory]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X", "X = 2, XMean = 5", "null", 17)]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X", "X = 2, XMean = 5", "default", 17)]
    [InlineData("record struct", "[Missing(MissingValues.Mean)] double? X", "X = 2, XMean = 5", "null", 17)]
    [InlineData("record struct", "[Missing(MissingValues.Mean)] double? X", "X = 2, XMean = 5", "default", 17)]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X, [Missing(MissingValues.Mean)] double? Z", "X = 2, XMean = 5, Z = 3, ZMean = 1", "null, null", 20)]
    [InlineData("record struct", "[Missing(MissingValues.Mean)] double? X, [Missing(MissingValues.Mean)] double? Z", "X = 2, XMean = 5, Z = 3, ZMean = 1", "null, null", 20)]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X, double Z", "X = 2, XMean = 5, Z = 3", "null, default", 17)]
    [InlineData("record", "double Z, [Missing(MissingValues.Mean)] double? X", "X = 2, XMean = 5, Z = 3", "default, null", 17)]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X, [Missing(MissingValues.Indicator)] Kind? Z", "X = 2, XMean = 5, ZB = 3, ZIsMissing = 10", "null, null", 27)]
    [InlineData("record", "[Missing(MissingValues.Indicator), Levels(\"a\", \"b\")] string? Z", "ZB = 3, ZIsMissing = 10", "null", 17)]
    [InlineData("record", "[Missing(MissingValues.Mean)] double? X, double Y2, double Z", "X = 2, XMean = 5, Y2 = 7, Z = 3", "null, 1, 1", 27)]
    public void Mean_missing_properties(string kind, string properties, string coefficients, string arguments, double prediction) => Fits.Program([prediction], $$"""
        using GradientDescent;
        {{Types}}
        [LinearModel] public partial {{kind}} Row({{properties}}, [Target] double Y);

        public static class Program
        {
            public static double[] Run() => [new Row.Model { {{coefficients}}, Intercept = 7 }.Predict({{arguments}})];
        }
        """);

    [Fact]
    public void Rows_and_spans_are_still_predicted() => Fits.Program([17, 17, 11], """
        using GradientDescent;
        [LinearModel] public partial record Row([Missing(MissingValues.Mean)] double? X, [Missing(MissingValues.Mean)] double? Z, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Model { X = 2, XMean = 5, Z = 3, ZMean = 0, Intercept = 7 };
                var predictions = new double[2];
                model.Predict(new Row[] { new(null, null, 0), new(2, null, 0) }, predictions);
                return [model.Predict(new Row(null, null, 0)), .. predictions];
            }
        }
        """);

    /// <summary>A call that another overload fits better still means that overload.</summary>
    [Theory]
    [InlineData("public static implicit operator double?(Row row) => -1;", "new Row(5, 0)", 17)]
    [InlineData("public partial record Model { public double Predict(double x) => -x; }", "5.0", -5)]
    public void Other_calls_keep_their_overload(string member, string argument, double prediction) => Fits.Program([prediction], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row([Missing(MissingValues.Mean)] double? X, [Target] double Y) { {{member}} }

        public static class Program
        {
            public static double[] Run() => [new Row.Model { X = 2, XMean = 5, Intercept = 7 }.Predict({{argument}})];
        }
        """);

    [Theory]
    [InlineData("double X")]
    [InlineData("double X, double Z")]
    [InlineData("[Missing(MissingValues.Mean)] double? X, double Z, double W")]
    public void Where_null_is_not_ambiguous_no_overload_takes_precedence(string properties) => Assert.DoesNotContain(
        "OverloadResolutionPriority",
        GeneratorHarness.Generate($"using GradientDescent; [LinearModel] public partial record Row({properties}, [Target] double Y);").Files["Row.Model.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void CSharp_12_has_no_precedence()
    {
        var project = UserProject.With(
            LanguageVersion.CSharp12, "using GradientDescent; [LinearModel] public partial record Row([Missing(MissingValues.Mean)] double? X, [Target] double Y);");
        CSharpGeneratorDriver.Create([new LinearModelGenerator().AsSourceGenerator()], parseOptions: new(LanguageVersion.CSharp12))
            .RunGeneratorsAndUpdateCompilation(project, out var whole, out _);
        Assert.DoesNotContain(whole.GetDiagnostics(), static finding => finding.Severity == DiagnosticSeverity.Error);
    }
}
