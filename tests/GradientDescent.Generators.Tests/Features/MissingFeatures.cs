namespace GradientDescent.Generators.Tests;

public class MissingFeatures
{
    [Theory]
    [InlineData("Throw", "5", "5")]
    [InlineData("Throw", "null", "NaN")]
    [InlineData("SkipRow", "5", "5")]
    [InlineData("SkipRow", "null", "NaN")]
    [InlineData("Indicator", "5", "5 0")]
    [InlineData("Indicator", "null", "0 1")]
    public void A_number_that_may_be_null(string policy, string value, string expected)
    {
        foreach (var type in new[] { "int?", "double?", "decimal?", "float?" })
            FeatureValues.Are(expected, $"[Missing(MissingValues.{policy})] {type} X", value);
    }

    [Theory]
    [InlineData("Throw", "1.5", "NaN")]
    [InlineData("SkipRow", "1.5", "NaN")]
    [InlineData("Indicator", "1.5 0", "0 1")]
    public void A_date_or_a_time_that_may_be_null(string policy, string expected, string missing)
    {
        foreach (var (type, value) in new[]
        {
            ("DateTime?", "new DateTime(864_000_000_000 / 2 * 3)"), ("DateTimeOffset?", "new DateTimeOffset(864_000_000_000 / 2 * 3, TimeSpan.Zero)"),
            ("TimeOnly?", "new TimeOnly(15_000_000)"),
        })
        {
            FeatureValues.Are(expected, $"[Missing(MissingValues.{policy})] {type} X", value);
            FeatureValues.Are(missing, $"[Missing(MissingValues.{policy})] {type} X", "null");
            FeatureValues.Features(expected.Split(' ')[0], $"[Missing(MissingValues.Mean)] {type} X", value);
            FeatureValues.Features("NaN", $"[Missing(MissingValues.Mean)] {type} X", "null");
        }
    }

    [Theory]
    [InlineData("true", 1, 0)]
    [InlineData("false", 0, 0)]
    [InlineData("null", 0, 1)]
    public void A_bool_that_may_be_null(string value, double expected, double missing) =>
        FeatureValues.Are([expected, missing], "[Missing(MissingValues.Indicator)] bool? X", value);

    [Theory]
    [InlineData("Heating.Oil", 0, 1, 0)]
    [InlineData("null", 0, 0, 1)]
    [InlineData("(Heating)5", double.NaN, double.NaN, 0)]
    public void An_enum_that_may_be_null(string value, double gas, double oil, double missing) =>
        FeatureValues.Are([gas, oil, missing], "[Missing(MissingValues.Indicator)] Heating? Heating", value);

    [Theory]
    [InlineData("Throw", "Extras.Both", "1 1 0")]
    [InlineData("Throw", "null", "NaN NaN NaN")]
    [InlineData("Indicator", "Extras.Both", "1 1 0 0")]
    [InlineData("Indicator", "null", "0 0 0 1")]
    public void Flags_that_may_be_null(string policy, string value, string expected) =>
        FeatureValues.Are(expected, $"[Missing(MissingValues.{policy})] Extras? Extras", value);

    [Theory]
    [InlineData("\"b\"", 1, 0)]
    [InlineData("null", 0, 1)]
    public void A_string_that_may_be_null(string value, double b, double missing) =>
        FeatureValues.Are([b, missing], "[Missing(MissingValues.Indicator), Levels(\"a\", \"b\")] string? Side", value);

    [Fact]
    public void A_transform_and_powers_of_a_missing_value_are_0() =>
        FeatureValues.Are([0, 0, 1], "[Missing(MissingValues.Indicator), Log, Polynomial(2)] double? X", "null");

    [Fact]
    public void A_row_without_a_feature_is_skipped_and_counted() => Fits.Program([2, 1], """
        using GradientDescent;
        [LinearModel] public partial record Row([Missing(MissingValues.SkipRow)] double? X, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var fit = new Row.Trainer().Fit([new(1, 2), new(null, 100), new(2, 4)]);
                return [fit.Model.X, fit.SkippedRows];
            }
        }
        """);

    [Fact]
    public void A_row_without_a_target_is_skipped_and_counted_and_the_file_says_so() => Fits.Program([2, 2, 1], """
        using GradientDescent;
        [LinearModel] public partial record Row(double X, [Target, Missing(MissingValues.SkipRow)] double? Y);

        public static class Program
        {
            public static double[] Run()
            {
                var trainer = new Row.Trainer();
                var fit = trainer.Fit([new(1, 2), new(7, null), new(2, 4), new(8, null)]);
                var untyped = new LinearTrainer(new LinearModel(fit.Model.ToJson()).Schema).Fit(
                    new[] { new Dictionary<string, object?> { ["X"] = 1, ["Y"] = 2 }, new() { ["X"] = 1, ["Y"] = null }, new() { ["X"] = 3, ["Y"] = 6 } });
                return [fit.Model.X, fit.SkippedRows, untyped.SkippedRows];
            }
        }
        """);

    [Fact]
    public void The_mean_replaces_missing_values() => Fits.Program([2, 2, 4, 4, 5.5], """
        using GradientDescent;
        [LinearModel, Interaction(nameof(X), nameof(Z))] public partial record Row([Missing(MissingValues.Mean)] double? X, double Z, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var fit = new Row.Trainer(new() { Penalty = Penalty.Ridge(0.1) }).Fit([new(1, 0, 2), new(null, 0, 4), new(2, 1, 4), new(3, 0, 6)]);
                var plain = new Row.Trainer(new() { Penalty = Penalty.Ridge(0.1) }).Fit([new(1, 0, 2), new(2, 0, 4), new(2, 1, 4), new(3, 0, 6)]);
                var model = fit.Model with { X = 2, Z = 0, Intercept = 0, XTimesZ = 1 };
                return [fit.Model.XMean, fit.Model.XTimesZMean * 3, model.Predict(null, 0) - 2.0 / 3, model.Predict(2, 0), model.Predict(2.25, 1) - 1.25];
            }
        }
        """);

    [Theory]
    [InlineData("[Missing(MissingValues.Mean), Log] double? X", "-1", "-Infinity")]
    [InlineData("[Missing(MissingValues.Mean), SquareRoot] decimal? X", "-1", "-Infinity")]
    [InlineData("[Missing(MissingValues.Mean), LogP1] int? X", "-2", "-Infinity")]
    [InlineData("[Missing(MissingValues.Mean), SquareRoot] double? X", "0", "0")]
    [InlineData("[Missing(MissingValues.Mean), Log] double? X", "null", "NaN")]
    [InlineData("[Missing(MissingValues.Mean)] Heating? X", "(Heating)5", "Infinity Infinity")]
    [InlineData("[Missing(MissingValues.Mean)] Heating? X", "null", "NaN NaN")]
    [InlineData("[Missing(MissingValues.Mean), Levels(\"a\", \"b\")] string? X", "\"c\"", "Infinity")]
    [InlineData("[Missing(MissingValues.Mean)] Extras? X", "(Extras)4", "Infinity Infinity Infinity")]
    public void An_invalid_value_is_not_treated_as_missing(string property, string value, string expected) =>
        FeatureValues.Features(expected, property, value);

    /// <summary>Without nullable annotations, the type does not say whether a text can be null.</summary>
    [Fact]
    public void A_text_without_annotations_can_be_missing() => Fits.Program([1, 2, 4, 4], """
        #nullable disable
        using GradientDescent;
        [LinearModel] public partial record Home([Levels("north", "south"), Missing(MissingValues.Indicator)] string Side, [Target] double Price);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new Home.Trainer().Fit([new("north", 1), new("south", 2), new(null, 4), new("north", 1)]).Model;
                return [model.Predict("north"), model.Predict("south"), model.Predict(side: null), model.Predict(new Home(null, 0))];
            }
        }
        """);
}
