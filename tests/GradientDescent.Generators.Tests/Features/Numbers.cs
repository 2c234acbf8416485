namespace GradientDescent.Generators.Tests;

public class Numbers
{
    [Theory]
    [InlineData("decimal", "12.5m", 12.5)]
    [InlineData("Half", "(Half)0.5", 0.5)]
    [InlineData("DateOnly", "new DateOnly(2024, 2, 29)", 738944)]
    [InlineData("DateTime", "new DateTime(2024, 2, 29, 6, 0, 0)", 738944.25)]
    [InlineData("DateTimeOffset", "new DateTimeOffset(2024, 2, 29, 14, 0, 0, TimeSpan.FromHours(2))", 738944.5)]
    [InlineData("TimeOnly", "new TimeOnly(1, 0, 2, 500)", 3602.5)]
    [InlineData("TimeSpan", "TimeSpan.FromMilliseconds(1500)", 1.5)]
    [InlineData("bool", "true", 1)]
    [InlineData("ulong", "1UL << 40", 1099511627776)]
    public void Counts_as(string type, string value, double number) => FeatureValues.Are([number], $"{type} X", value);

    [Theory]
    [InlineData("Log", 2.718281828459045, 1)]
    [InlineData("LogP1", 0, 0)]
    [InlineData("SquareRoot", 9, 3)]
    [InlineData("Reciprocal", 4, 0.25)]
    [InlineData("Exp", 0, 1)]
    [InlineData("Log", 0, double.NegativeInfinity)]
    [InlineData("SquareRoot", -1, double.NaN)]
    public void A_transform_replaces_the_number(string transform, double value, double transformed) =>
        FeatureValues.Are([transformed], $"[{transform}] double X", value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("int", "4")]
    [InlineData("decimal", "4m")]
    [InlineData("TimeSpan", "TimeSpan.FromSeconds(4)")]
    [InlineData("float", "4")]
    public void A_reciprocal_of_any_number_is_a_fraction(string type, string value) => FeatureValues.Are([0.25], $"[Reciprocal] {type} X", value);

    [Theory]
    [InlineData("DateTime", "new DateTime(864_000_000_000 * 3)", 3)]
    [InlineData("DateTimeOffset", "new DateTimeOffset(864_000_000_000 * 3, TimeSpan.Zero)", 3)]
    [InlineData("TimeOnly", "new TimeOnly(30_000_000)", 3)]
    public void Dates_and_times_have_powers_and_transforms(string type, string value, double number)
    {
        FeatureValues.Are([number, number * number, number * number * number], $"[Polynomial(3)] {type} X", value);
        FeatureValues.Are([Math.Log(number), Math.Log(number) * Math.Log(number)], $"[Log, Polynomial(2)] {type} X", value);
    }

    [Theory]
    [InlineData("DateTime", "new DateTime(864_000_000_000 * (x + 5))")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(864_000_000_000 * (x + 5), TimeSpan.Zero)")]
    [InlineData("TimeOnly", "new TimeOnly(10_000_000 * (x + 5))")]
    public void A_date_or_a_time_can_be_the_target(string type, string target) => Fits.Program([5, 1, 8], $$"""
        using GradientDescent;
        [LinearModel] public partial record Row(int X, [Target] {{type}} Y);
        public static class Program
        {
            public static double[] Run()
            {
                var model = new Row.Trainer().Fit([.. new[] { 0L, 1, 2, 4 }.Select(static x => new Row((int)x, {{target}}))]).Model;
                return [model.Intercept, model.X, model.Predict(3)];
            }
        }
        """);

    [Fact]
    public void Powers_of_integers_do_not_wrap_around() =>
        FeatureValues.Are([100_000, 1e10, 1e15, 1e20], "[Polynomial(4)] int Area", "100_000");

    [Fact]
    public void Powers_are_those_of_the_transformed_number() =>
        FeatureValues.Are([3, 9, 27], "[SquareRoot, Polynomial(3)] double Area", "9");

    [Fact]
    public void Products_of_integers_do_not_wrap_around() =>
        FeatureValues.Are([100_000, 100_000, 1e10], "int A, int B", "100_000, 100_000", "[Interaction(nameof(Row.A), nameof(Row.B))]");

    [Fact]
    public void Every_column_of_one_is_multiplied_by_every_column_of_the_other() => FeatureValues.Are(
        [1, 0, 3, 9, 3, 9, 0, 0],
        "Heating Heating, [Polynomial(2)] double Area",
        "Heating.Gas, 3",
        "[Interaction(nameof(Row.Heating), nameof(Row.Area))]");

    [Fact]
    public void A_product_with_a_bool_is_the_other_or_0() =>
        FeatureValues.Are([1, 0, 5, 0], "bool A, bool B, double C", "true, false, 5", "[Interaction(nameof(Row.B), nameof(Row.C))]");

    [Fact]
    public void A_float_model_computes_in_float_and_predicts_likewise() => Fits.Program([3, 9, 2, 6], """
        using GradientDescent;
        [LinearModel, Interaction(nameof(A), nameof(B))] public partial record Row([Polynomial(2)] float A, Half B, [Target] float Y);
        public static class Program { public static double[] Run() => Row.Trainer.Features(new(3, (Half)2, 0))[..4]; }
        """);
}
