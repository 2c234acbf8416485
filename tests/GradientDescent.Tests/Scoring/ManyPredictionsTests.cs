using GradientDescent.Tests.Records;
using GradientDescent.Tests.RowReading;

namespace GradientDescent.Tests.Scoring;

public class ManyPredictionsTests
{
    [Fact]
    public void Rows_from_anywhere_have_the_predictions_of_a_span()
    {
        var rows = ReadingRows.Random(3000);
        var model = new Reading.Trainer().Fit(rows).Model;
        var expected = new double[rows.Length];
        model.Predict(rows, expected);

        Assert.All(ReadingRows.Forms, form => Assert.Equal(expected, model.Predict(form.Value(rows))));
        Assert.Equal(expected, model.Predict(rows.Where(static _ => true)));
    }

    [Fact]
    public void A_source_and_named_values_need_no_target()
    {
        IReadOnlyDictionary<string, object?>[] named = [.. Home.Some.Select(static home => home.Named())];
        var model = new Home.Trainer().Fit(Home.Some).Model;
        var expected = new double[Home.Some.Length];
        model.Predict(Home.Some, expected);

        Assert.Equal(expected, model.Predict(new NamedSource(named)));
        Assert.Equal(expected, new LinearModel(model.ToJson()).Predict(named));
        Assert.Equal(expected, new LinearModel(model.ToJson()).Predict(new NamedSource(named)));
    }

    [Fact]
    public void A_row_without_a_prediction_has_NaN()
    {
        Dictionary<string, object?> Row(object? bedrooms, object? price = null) => new() { ["Bedrooms"] = bedrooms, ["Price"] = price };
        var model = new House.Model { Intercept = 1, Bedrooms = 2 };

        Assert.Equal([3, double.NaN, double.NaN, 7], model.Predict(new NamedSource([Row(1), Row("many"), Row(null), Row(3)])));
        Assert.Equal([3, double.NaN, double.NaN], model.Predict([new House(1, double.NaN), null!, new(double.NaN, 1)]));
    }

    [Fact]
    public void Rows_without_a_finite_prediction_are_counted_by_property_and_reason()
    {
        var model = new House.Model { Intercept = 1, Bedrooms = 2 };
        var predictions = model.Predict([new House(1, double.NaN), null!, new(double.NaN, 1), new(double.PositiveInfinity, 1), new(1e308, 1)]);
        string[] expected =
        [
            "NullRow: 1 row (1, counting from 0)", "Bedrooms NaN: 1 row (2, counting from 0)", "Bedrooms Infinite: 1 row (3, counting from 0)", "Price NotFinite: 1 row (4, counting from 0)",
        ];

        Assert.Empty(predictions.Unpredicted);
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(5, predictions.Count());
            Assert.Equal(expected, predictions.Unpredicted.Select(static reason => reason.ToString()));
        }
    }

    [Fact]
    public void An_unknown_level_and_a_value_that_the_model_has_no_mean_for_are_counted()
    {
        var model = new LinearModel(((ILinearModel)new Home.Trainer().Fit(Home.Some).Model).Schema, new double[10]);
        var named = Home.Some.Select(static home => new Dictionary<string, object?>(home.Named())).ToArray();
        foreach (var row in named)
            row["Age"] ??= 30;
        named[0]["Age"] = null;
        named[1]["Heat"] = 77;
        var predictions = model.Predict(new NamedSource(named));

        Assert.Equal(2, predictions.Count(double.IsNaN));
        Assert.Equal(["Age Missing 1", "Heat UnknownLevel 1"], predictions.Unpredicted.Select(static reason => $"{reason.Property} {reason.Reason} {reason.RowCount}"));
    }

    [Fact]
    public async Task Asynchronous_predictions_are_those_of_a_span()
    {
        var rows = ReadingRows.Random(3000);
        var model = new Reading.Trainer().Fit(rows).Model;
        var expected = new double[rows.Length];
        model.Predict(rows, expected);

        Assert.Equal(expected, await model.PredictAsync(ReadingRows.Stream(rows)).ToListAsync());
        Assert.Equal(expected, await model.PredictAsync(rows).ToListAsync());
        Assert.Equal(expected, await model.PredictAsync(Rows.From(ReadingRows.Stream(rows))).ToListAsync());
    }

    [Fact]
    public async Task A_row_that_arrives_is_predicted_before_the_next_one()
    {
        var arrivals = System.Threading.Channels.Channel.CreateUnbounded<House>();
        await using var predictions = new House.Model { Intercept = 1, Bedrooms = 2 }.PredictAsync(arrivals.Reader.ReadAllAsync()).GetAsyncEnumerator();

        for (var bedrooms = 1; bedrooms <= 3; bedrooms++)
        {
            await arrivals.Writer.WriteAsync(new(bedrooms, 0));
            Assert.True(await predictions.MoveNextAsync());
            Assert.Equal(1 + (2 * bedrooms), predictions.Current);
        }
    }

    [Fact]
    public async Task Asynchronous_predictions_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var rows = ReadingRows.Random(3000);
        var predictions = new Reading.Trainer().Fit(rows).Model.PredictAsync(ReadingRows.Stream(rows), cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in predictions)
                await cancellation.CancelAsync();
        });
    }

    [Fact]
    public void Rows_are_predicted_while_they_are_read()
    {
        IEnumerable<House> Endless()
        {
            for (var bedrooms = 1; ; bedrooms++)
                yield return new(bedrooms, 0);
        }

        Assert.Equal([3, 5, 7], new House.Model { Intercept = 1, Bedrooms = 2 }.Predict(Endless()).Take(3));
    }
}
