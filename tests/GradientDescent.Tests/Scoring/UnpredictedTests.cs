using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Scoring;

public class UnpredictedTests
{
    private static readonly Plot.Model Model = new() { Intercept = 1, Rooms = 2, HasGarage = 3, Width = 1, Depth = 1, Area = 0.5 };

    [Fact]
    public void Rows_without_a_target_or_a_prediction_are_counted_by_property_and_reason()
    {
        Plot?[] plots = [new(10, 1, true, "", 2, 3), new(null, 1, true, "", 2, 3), null, new(20, 1, false, "", double.NaN, 3), new(double.NaN, 1, true, "", 2, 3), new(30, 2, true, "", 4, 1), new(null, 1, true, "", 2, 3)];

        var scores = Model.Evaluate(plots!);

        Assert.Equal(
            ["Price Missing: 2 rows (1, 6, counting from 0)", "NullRow: 1 row (2, counting from 0)", "Width NaN: 1 row (3, counting from 0)", "Price NaN: 1 row (4, counting from 0)"],
            scores.Unpredicted.Select(static reason => reason.ToString()));
        PlainScores.AssertEqual(scores, new[] { plots[0]!, plots[5]! }.Select(static plot => (Model.Predict(plot), plot.Price!.Value, 1.0)));
        Assert.Equal(2, scores.RowCount);
    }

    [Fact]
    public void Negative_and_missing_weights_are_counted()
    {
        var model = new Survey.Model { Intercept = 0, Age = 1 };

        var scores = model.Evaluate([new Survey(30, 2, 40), new(31, -1, 40), new(32, double.NaN, 40), new(33, 1, 40)]);

        Assert.Equal(["Households NegativeWeight", "Households NaN"], scores.Unpredicted.Select(static reason => $"{reason.Property} {reason.Reason}"));
        Assert.Equal((2, 3), (scores.RowCount, scores.SumOfWeights));
    }

    [Fact]
    public void A_prediction_that_is_too_large_is_counted()
    {
        var scores = new Home.Model
        {
            Intercept = 1000,
            Rooms = 0,
            LogArea = 0,
            HeatOil = 0,
            HeatWood = 0,
            SideSouth = 0,
            Age = 0,
            AgeMean = double.NaN,
            Noise = 0,
            NoiseIsMissing = 0,
            Built = 0,
        }.Evaluate(Home.Some);

        Assert.Equal(["Price NotFinite 10", "Age Missing 2"], scores.Unpredicted.Select(static reason => $"{reason.Property} {reason.Reason} {reason.RowCount}"));
        Assert.Equal(0, scores.RowCount);
    }

    [Fact]
    public void Means_of_the_model_replace_missing_values()
    {
        var model = new Home.Trainer().Fit(Home.Some).Model;

        Assert.Equal(Home.Some.Length, model.Evaluate(Home.Some).RowCount);
    }

    [Fact]
    public void In_parallel_the_counts_and_the_first_rows_are_those_of_one_thread()
    {
        House[] rows = [.. Enumerable.Range(0, 200_000).Select(static i => new House(i % 17 == 0 ? double.NaN : i % 9, i % 23 == 0 ? double.PositiveInfinity : i % 31))];
        var model = new House.Model { Intercept = 1, Bedrooms = 2 };

        var scores = model.Evaluate(rows);

        Assert.Equal(PlainScores.Bits(model.Evaluate(rows.Where(static _ => true))), PlainScores.Bits(scores));
        Assert.Equal(rows.Length - rows.Count(static row => double.IsFinite(row.Bedrooms) && double.IsFinite(row.Price)), scores.Unpredicted.Sum(static reason => reason.RowCount));
        Assert.Equal([0, 17, 34, 51, 68], scores.Unpredicted[0].FirstRows);
    }

    [Fact]
    public void Rows_of_a_source_that_cannot_be_read_are_counted()
    {
        Dictionary<string, object?> Row(object? bedrooms, object? price) => new() { ["Bedrooms"] = bedrooms, ["Price"] = price };

        var scores = new House.Model { Intercept = 1, Bedrooms = 2 }.Evaluate(new NamedSource([Row(1, 3), Row("many", 3), Row(null, 3), Row(2, null), Row(3, 8)]));

        Assert.Equal(["Bedrooms Unreadable", "Bedrooms Missing", "Price Missing"], scores.Unpredicted.Select(static reason => $"{reason.Property} {reason.Reason}"));
        Assert.Equal((2, 0.5), (scores.RowCount, scores.MeanSquaredError));
    }
}
