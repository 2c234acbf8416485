using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>A property whose getter cannot be translated is opaque: a prediction without a row takes its value as a parameter.</summary>
public partial class OpaqueBodies
{
    private const string Around = """
        using GradientDescent;
        #pragma warning disable
        public readonly record struct Length(double Metres) { public static Length operator +(Length left, Length right) => left; public static implicit operator double(Length its) => 7; }
        public enum Kind { One, Two }
        public static class Extensions { extension(Row row) { public double Extended => row.A; } public static double Twice(this double value) => 3 * value; }
        public interface IDefault { double Given => 1; }
        public partial record Row : IDefault
        {
            private readonly double _field = 1;
            public static double Static { get; set; } = 1;
            public static readonly double Fixed = 1;
            public Length Sized => new(A);
            public double Own() => A;
            public virtual double Virtual => A;
            public double Circle => Circular * A;
            public double Circular => Circle + A;
            public double Doubled { get { var twice = A * 2; return twice; } }
            public double this[int index] => A;
            public ref readonly double Ref => ref _field;
            public static class Math { public static double Sqrt(double value) => value; }
        }
        """;

    [Theory]
    [InlineData("double", "Y")]
    [InlineData("double", "A * Weight")]
    [InlineData("double", "A * (N ?? 1)")]
    [InlineData("double", "(double)(C * 2m)")]
    [InlineData("float", "(float)H * 2")]
    [InlineData("double", "When.Ticks * A")]
    [InlineData("int", "Kind == Kind.One ? 1 : 2")]
    [InlineData("int", "(int)Kind")]
    [InlineData("int", "Text.Length")]
    [InlineData("int", "Letter + 1")]
    [InlineData("int", "I << 1")]
    [InlineData("int", "I >> 1")]
    [InlineData("int", "I & 3")]
    [InlineData("int", "I | 3")]
    [InlineData("int", "I ^ 3")]
    [InlineData("int", "~I")]
    [InlineData("bool", "A > 1 & I > 1")]
    [InlineData("int", "checked(I * 2)")]
    [InlineData("int", "checked((int)A)")]
    [InlineData("int", "checked(-I)")]
    [InlineData("double", "A switch { > 1 => 2, _ => A }")]
    [InlineData("bool", "A is > 1")]
    [InlineData("double", "A is var a ? a : 0")]
    [InlineData("double", "_field * A")]
    [InlineData("double", "Static * A")]
    [InlineData("double", "Fixed * A")]
    [InlineData("double", "Sized + Sized")]
    [InlineData("double", "Own()")]
    [InlineData("double", "A.Twice()")]
    [InlineData("double", "this.Extended")]
    [InlineData("double", "((IDefault)this).Given")]
    [InlineData("double", "Virtual * 2")]
    [InlineData("double", "Circle")]
    [InlineData("double", "Doubled * 2")]
    [InlineData("double", "this[0]")]
    [InlineData("double", "Ref * 2")]
    [InlineData("double", "Math.Sqrt(A)")]
    [InlineData("double", "System.Math.Log(A, 2)")]
    [InlineData("double", "System.Math.Round(A)")]
    [InlineData("double", "System.Math.Pow(y: A, x: 2)")]
    [InlineData("double", "System.Math.Max((byte)1, I) + System.Math.Floor(A)")]
    [InlineData("double", "new Row(A, I, Weight, N, C, H, When, Kind, Text, Letter, Y).A")]
    [InlineData("double", "((Func<double>)(() => A))()")]
    [InlineData("double", "(A, I).A")]
    [InlineData("double", "new[] { A }[0]")]
    [InlineData("nint", "I", false)]
    public void A_body_that_is_not_arithmetic_on_other_properties(string type, string body, bool isFeature = true)
    {
        if (isFeature)
            Assert.Equal($"{type} p", Parameters($"[Feature] public {type} P => {body};"));
        else
            Assert.Equal("double a", Parameters($"[Feature] public double P => A; public {type} Q => {body};"));
    }

    [Theory]
    [InlineData(500, "double a")]
    [InlineData(501, "double p")]
    public void A_body_with_more_operations_than_a_schema_allows(int summands, string parameters) =>
        Assert.Equal(parameters, Parameters($"[Feature] public double P => {string.Join(" + ", Enumerable.Repeat("A", summands))};"));

    [Theory]
    [InlineData("[Feature] public virtual double P => A * 2;")]
    [InlineData("[Feature] public double P { get { var a = A; return a * 2; } }")]
    [InlineData("[Feature] public double P { get { if (A > 1) return 1; return 2; } }")]
    [InlineData("[Feature] public double P { get => throw new InvalidOperationException(); }")]
    [InlineData("[Feature, Missing(MissingValues.Mean)] public double? P => A * 2;", "double?")]
    [InlineData("[Feature] public decimal P => (decimal)A * 2;", "decimal")]
    [InlineData("[Feature] public double P => A * Long; private double Long => " + Long + ";")]
    public void A_property_whose_getter_is_not_one_expression(string member, string type = "double") => Assert.Equal($"{type} p", Parameters(member));

    [Theory]
    [InlineData("public class Row(double a) { public double A { get; } = a; [Feature] public double P => a * 2;", "double a, double p")]
    [InlineData("public record Base { public double A { get; init; } public virtual double B { get; init; } } public record Row : Base { public override double B { get; init; } [Feature] public double P => base.B * 2;", "double a, double b, double p")]
    [InlineData("public record Base { public double A { get; init; } public double B => A * 2; } public record Row : Base { public new double A { get; init; } [Feature] public double P => B;", "double a, double p")]
    [InlineData("public record Base { private double A { get; init; } public double B => A * 2; } public record Row : Base { [Feature] public double P => B;", "double p")]
    [InlineData("public record Base<T> { public double A { get; init; } public double B => A * 2; } public record Row : Base<int> { [Feature] public double P => B;", "double a, double p")]
    [InlineData("public record Base { public double A { get; init; } public virtual double P => A * 2; } public record Row : Base { [Feature] public override double P => A * 3;", "double a, double p")]
    [InlineData("public record Base { public double A { get; init; } public virtual double P => A * 2; } public sealed record Row : Base { [Feature] public override double P => A * 3;", "double a")]
    [InlineData("public record Base { public double A { get; init; } public double B => A * 2; } public record Row : Base { [Feature] public double P => B + A;", "double a")]
    [InlineData("public record struct Row(double A) { [Feature] public readonly double P => A * 2;", "double a")]
    [InlineData("public record Row(double A) { [Feature] public double P { get => A * 2; init { } }", "double a")]
    [InlineData("public record Row(double A) { [Feature] public partial double P { get; } public partial double P => A * 2;", "double a")]
    [InlineData("public record Row { public double A { get => field * 2; init; } [Feature] public double P => A * 2;", "double a")]
    public void The_visible_getter_is_the_one_that_runs(string record, string parameters) => Assert.Equal(parameters, ParametersOf($$"""
        using GradientDescent;
        #pragma warning disable
        {{Regex.Replace(record, @"public (sealed |)(record struct|record|class) Row", "[LinearModel] public $1partial $2 Row")}} [Target] public double Y { get; init; } }
        """));

    [Fact]
    public void Integer_arithmetic_is_opaque_in_a_checked_project()
    {
        var project = UserProject.With("""
            using GradientDescent;
            [LinearModel] public partial record Row([Excluded] int I, [Excluded] double A, [Target] double Y)
            {
                [Feature] public int P => I * 2;
                [Feature] public int Q => unchecked(I * 2);
                [Feature] public double R => A * 2;
            }
            """);
        project = project.WithOptions(project.Options.WithOverflowChecks(true));
        Assert.Equal("int i, double a, int p", Parameters(GeneratorHarness.Run(project).GeneratedSources
            .Select(static source => source.SourceText.ToString())
            .First(static text => text.Contains("double Predict(", StringComparison.Ordinal)), ""));
    }

    private static string Parameters(string member) => ParametersOf($$"""
        {{Around}}
        [LinearModel] public partial record Row(
            [Excluded] double A, [Excluded] int I, [SampleWeight] double Weight, [Excluded] double? N, [Excluded] decimal C, [Excluded] Half H, [Excluded] DateTime When,
            [Excluded] Kind Kind, [Excluded] string Text, [Excluded] char Letter, [Target] double Y)
        {
            {{member}}
        }
        """);

    private static string ParametersOf(string source) => Parameters(GeneratorHarness.Generate(source).Files["Row.Model.g.cs"], "");

    private static string Parameters(string model, string prefix) => prefix + PredictHeader().Match(model).Groups[1].Value;

    [GeneratedRegex(@"public double Predict\(((?!Row row)[^)]*)\)")]
    private static partial Regex PredictHeader();

    /// <summary>A body with more than the maximum of 1000 operations.</summary>
    private const string Long = Many + " + " + Many + " + " + Many + " + " + Many;
    private const string Many = Some + " + " + Some + " + " + Some + " + " + Some + " + " + Some;
    private const string Some = Few + " + " + Few + " + " + Few + " + " + Few + " + " + Few;
    private const string Few = "A + A + A + A + A";
}
