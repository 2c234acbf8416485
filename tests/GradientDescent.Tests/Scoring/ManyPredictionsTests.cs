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
