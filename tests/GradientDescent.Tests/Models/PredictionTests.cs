using CsCheck;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Models;

public class PredictionTests
{
    private static readonly Plot.Model Model = new() { Intercept = 10, Rooms = 5, HasGarage = 20, Width = 1, Depth = 2, Area = 0.5 };

    [Fact]
    public void Features_go_by_name()
    {
        Assert.Equal(10 + 15 + 20 + 4 + 12 + 12, Model.Predict(rooms: 3, hasGarage: true, width: 4, depth: 6));
        Assert.Equal(10 + 15 + 4 + 12 + 12, Model.Predict(rooms: 3, hasGarage: false, width: 4, depth: 6));
    }

    [Fact]
    public void A_row_is_predicted_whatever_its_target_says()
    {
        var unknown = new Plot(null, 3, true, "Main Street", 4, 6);

        Assert.Equal(Model.Predict(3, true, 4, 6), Model.Predict(unknown));
        Assert.Equal(Model.Predict(unknown), Model.Predict(unknown with { Price = 1e9 }));
    }

    [Fact]
    public void Many_rows_are_predicted_as_one_is() =>
        Gen.Select(Gen.Int[0, 9], Gen.Bool, Gen.Double[0, 100], Gen.Double[0, 100]).Array[0, 5000].Sample(cells =>
        {
            var plots = cells.Select(cell => new Plot(null, cell.Item1, cell.Item2, "", cell.Item3, cell.Item4)).ToArray();
            var predictions = new double[plots.Length + 1];
            predictions[^1] = double.NaN;

            Model.Predict(plots, predictions);

            for (var i = 0; i < plots.Length; i++)
                Assert.Equal(Model.Predict(plots[i]), predictions[i], 1e-12 * (1 + Math.Abs(predictions[i])));
            Assert.Equal(double.NaN, predictions[^1]);
        }, iter: 100);

    [Fact]
    public void More_rows_than_room_is_the_callers_mistake()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Model.Predict([new(1, 2, true, "", 3, 4)], []));

        Assert.Contains("There are 1 rows, but room for 0 predictions: give a span of 1 or more.", refusal.Message);
    }

    [Fact]
    public void A_missing_feature_gives_a_missing_prediction_and_spoils_no_other()
    {
        var predictions = new double[3];

        Model.Predict([new(1, 1, true, "", 1, 1), new(1, 1, true, "", double.NaN, 1), new(1, 1, true, "", 1, 1)], predictions);

        Assert.Equal(double.NaN, predictions[1]);
        Assert.Equal(Model.Predict(1, true, 1, 1), predictions[0]);
        Assert.Equal(predictions[0], predictions[2]);
    }

    [Fact]
    public void A_model_reads_as_a_formula() =>
        Assert.Equal("Price = 10 + 5·Rooms + 20·HasGarage + 1·Width + 2·Depth + 0.5·Area", Model.ToString());

    [Fact]
    public void A_formula_shows_six_digits_and_signs_between_terms()
    {
        Assert.Equal("Price = -46.3158 + 84.7368·Bedrooms", new House.Trainer().Fit(House.Tutorial).Model.ToString());
        Assert.Equal("Y = 2·X1 - 3·X2", new NoIntercept2.Model { X1 = 2, X2 = -3 }.ToString());
    }
}
