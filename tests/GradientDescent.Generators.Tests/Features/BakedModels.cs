namespace GradientDescent.Generators.Tests;

/// <summary>A model as C# source compiles without the library, and predicts the same bits.</summary>
public class BakedModels
{
    [Theory]
    [InlineData("double A, [Target] double Y", "1.5", "1.5")]
    [InlineData("int A, long B, [Target] float Y", "3, 1L << 40", "3, 1L << 40")]
    [InlineData("bool A, [Polynomial(5)] int B, [Target] double Y", "true, 70_000", "true, 70_000")]
    [InlineData("[Log] decimal A, [SquareRoot] float B, [Target, Log] double Y", "0.1m, 0.3F", "0.1m, 0.3F")]
    [InlineData("Heating A, [Levels(\"\\\"\\n{\", \"b\")] string B, [Target, SquareRoot] double Y", "Heating.Oil, \"b\"", "7, \"b\"")]
    [InlineData("Heating A, double B, [Target] double Y", "(Heating)5, 1", "5, 1")]
    [InlineData("Extras A, [Target, Reciprocal] double Y", "Extras.Tower | Extras.Pool", "(1UL << 63) | 1")]
    [InlineData("[Missing(MissingValues.Mean)] double? A, [Missing(MissingValues.Indicator)] Heating? B, [Target] double Y", "a: null, b: null", "null, null")]
    [InlineData("[Missing(MissingValues.Mean)] double? A, [Missing(MissingValues.Throw)] float? B, [Target] double Y", "2, null", "2, null")]
    [InlineData("DateOnly A, TimeSpan B, Half C, [Target, Exp] double Y", "new DateOnly(2024, 2, 29), new TimeSpan(1, 2, 3), (Half)0.1", "new(2024, 2, 29), new(1, 2, 3), (System.Half)0.1")]
    [InlineData(
        "DateTime A, DateTimeOffset B, [Missing(MissingValues.Indicator)] TimeOnly? C, [Target] double Y",
        "new DateTime(2024, 2, 29, 1, 2, 3), new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(5)), new TimeOnly(1, 2, 3)",
        "new(2024, 2, 29, 1, 2, 3), new(2024, 2, 29, 1, 2, 3, System.TimeSpan.FromHours(5)), new System.TimeOnly(1, 2, 3)")]
    [InlineData("[Unknown(UnknownLevels.Other)] Heating A, [Levels(\"a\", \"b\"), Unknown(UnknownLevels.Reference)] string B, [Target] double Y", "(Heating)5, \"c\"", "5, \"c\"")]
    [InlineData("[Missing(MissingValues.Indicator), Unknown(UnknownLevels.Other)] Extras? A, [Missing(MissingValues.Mean), Unknown(UnknownLevels.Reference)] Heating? B, [Target] double Y", "(Extras)6, null", "6, null")]
    [InlineData(
        "[Part(DatePart.Month), Part(DatePart.Quarter), Cycle(Period.Year), Trend] DateOnly A, [Missing(MissingValues.Indicator), Part(DatePart.Hour), Cycle(Period.Day)] TimeOnly? B, [Target] double Y",
        "new DateOnly(2024, 2, 29), new TimeOnly(13, 14, 15)",
        "new(2024, 2, 29), new System.TimeOnly(13, 14, 15)")]
    [InlineData(
        "[Part(DatePart.Weekday), Cycle(Period.Month), Cycle(Period.Week)] DateTimeOffset A, [Missing(MissingValues.Mean), Part(DatePart.Hour), Cycle(Period.Year)] DateTime? B, [Target] double Y",
        "new DateTimeOffset(2024, 2, 29, 23, 2, 3, TimeSpan.FromHours(-5)), null",
        "new(2024, 2, 29, 23, 2, 3, System.TimeSpan.FromHours(-5)), null")]
    [InlineData("[LogP1] double A, [LogP1, Missing(MissingValues.Mean)] float? B, double LogP1, [Target, LogP1] double ExpM1", "3e-12, 2e-13F, 1e-9", "3e-12, 2e-13F, 1e-9")]
    [InlineData("[LogP1] float A, [Target, LogP1] float Y", "3e-12F", "3e-12F")]
    [InlineData("double Prediction, double Class, double 価格, [Target, LogP1] double Event", "0.1, 0.2, 0.3", "0.1, 0.2, 0.3")]
    public void Predicts_the_same_bits(string properties, string arguments, string bakedArguments)
    {
        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;
            var random = new Random(7);
            var model = Make<Row.Model>([.. Enumerable.Range(0, Count<Row.Model>()).Select(i => i == 0 ? -3 : (random.NextDouble() - 0.5) * Math.Pow(10, i - 2))]);
            Console.WriteLine(BitConverter.DoubleToInt64Bits(model.Predict({{arguments}})));
            Console.Write(model.ToCSharp());

            static int Count<T>() where T : ILinearModel<T> => T.Shape.Schema.WeightCount;
            static T Make<T>(double[] weights) where T : ILinearModel<T> =>
                T.Shape.Create(weights, [.. Enumerable.Repeat(0.1, T.Shape.Schema.MeanImputed.Count)]);

            public enum Heating { Electric, Gas, Oil = 7 }
            [Flags] public enum Extras : ulong { Pool = 1, Tower = 1UL << 63 }
            [LinearModel] public partial record Row({{properties}});
            """).RunProgram().Split('\n', 2);

        Assert.Equal(long.Parse(printed[0], System.Globalization.CultureInfo.InvariantCulture), BakedMethod.Run(printed[1], bakedArguments));
    }

    [Theory]
    [InlineData("double.NaN")]
    [InlineData("double.NegativeInfinity")]
    public void A_model_with_an_invalid_weight_is_not_written(string weight) => Fits.Program([1], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row(double X, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                try { return [new Row.Model { X = {{weight}}, Intercept = 0 }.ToCSharp().Length]; }
                catch (ArgumentException) { return [1]; }
            }
        }
        """);
}
