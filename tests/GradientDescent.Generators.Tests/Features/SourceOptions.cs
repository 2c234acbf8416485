namespace GradientDescent.Generators.Tests;

/// <summary>Each option of a model as C# source changes the source, but no bit of the predictions.</summary>
public class SourceOptions
{
    private const string Types = "public enum Heating { Electric, Gas, @class = 7 } [System.Flags] public enum Extras : byte { Pool = 1, Tower = 128 }";

    private static readonly string[] Printed = Print(
        "null", "new()", "new() { MethodName = \"Worth\" }", "new() { ClassName = \"Prices\" }", "new() { UsesEnumTypes = true }",
        "new() { MethodName = \"Worth\", ClassName = \"Prices\", UsesEnumTypes = true }", "new() { MethodName = \"価格\", ClassName = \"_\" }");

    private static string Bits => Printed[0];

    [Fact]
    public void Default_options_change_nothing() => Assert.Equal(Printed[1], Printed[2]);

    [Theory]
    [InlineData(1, "PredictPrice(3, 7, null, 129)", "public static double PredictPrice(double area, int heat, int? stove, byte extras)")]
    [InlineData(3, "Worth(3, 7, null, 129)", "public static double Worth(double area, int heat, int? stove, byte extras)")]
    [InlineData(4, "Prices.PredictPrice(3, 7, null, 129)", "public static class Prices\n{\n    /// <summary>")]
    [InlineData(5, "PredictPrice(3, Heating.@class, null, Extras.Pool | Extras.Tower)", "public static double PredictPrice(double area, Heating heat, Heating? stove, Extras extras)")]
    [InlineData(6, "Prices.Worth(3, Heating.@class, null, Extras.Pool | Extras.Tower)", "    public static double Worth(double area, Heating heat, Heating? stove, Extras extras)")]
    [InlineData(7, "_.価格(3, 7, null, 129)", "public static class _\n")]
    public void Each_changes_the_source_and_predicts_the_same_bits(int at, string call, string text)
    {
        Assert.Contains(text, Printed[at].Replace("global::", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(
            Bits,
            BakedMethod.Compile(Printed[at], $"public static long Run() => System.BitConverter.DoubleToInt64Bits({call});", Types)().ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("class")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("@Price")]
    [InlineData("a.b")]
    [InlineData("Price\n")]
    [InlineData("__arglist")]
    public void An_invalid_name_is_rejected(string name)
    {
        foreach (var refusal in new[] { Assert.Throws<ArgumentException>(() => new CSharpOptions { MethodName = name }), Assert.Throws<ArgumentException>(() => new CSharpOptions { ClassName = name }) })
            Assert.StartsWith($"'{name}' is not a C# identifier: ", refusal.Message, StringComparison.Ordinal);
        Assert.Null(new CSharpOptions { MethodName = null }.MethodName);
    }

    /// <summary>The bits of a prediction, and the C# source of the model with each option.</summary>
    private static string[] Print(params string[] options) => GeneratorHarness.Generate($$"""
        using GradientDescent;
        var model = Make<House.Model>();
        Console.Write(BitConverter.DoubleToInt64Bits(model.Predict(3, Heating.@class, null, Extras.Pool | Extras.Tower)));
        {{string.Join('\n', options.Select(static option => $"Console.Write(\"§\" + model.ToCSharp({option}));"))}}

        static T Make<T>() where T : ILinearModel<T> => T.Shape.Create([.. Enumerable.Range(1, T.Shape.Schema.WeightCount).Select(i => 1.0 / i)]);

        [LinearModel] public partial record House([Log] double Area, Heating Heat, [Missing(MissingValues.Indicator)] Heating? Stove, Extras Extras, [Target] double Price);
        {{Types}}
        """).RunProgram().Split('§');
}
