using GradientDescent.Statistics.Tests.Summaries;

namespace GradientDescent.Statistics.Tests.Pictures;

/// <summary>Bins of rows with similar predictions or features.</summary>
public class BinTests
{
    private static readonly House.Trainer Trainer = new();

    [Fact]
    public void Have_nearly_as_many_rows_each()
    {
        House[] houses = [.. Enumerable.Range(0, 100_003).Select(static i => new House(i * 7919L % 100_003, (i * 31L % 101) - 50))];
        var fit = Trainer.Fit(houses);

        var bins = fit.ResidualBins(Trainer.PrepareRows(houses, fit.Model));

        Assert.Equal((10, 100_003), (bins.Count, bins.Sum(bin => bin.RowCount)));
        Assert.All(bins, bin => Assert.InRange(bin.RowCount, 9_800, 10_200));
        Assert.All(bins.Zip(bins.Skip(1)), pair => Assert.True(pair.First.Upper < pair.Second.Lower));
        Assert.All(bins, bin => Assert.Equal(bin.MeanTarget - bin.MeanPrediction, bin.Mean, 1e-9));
    }

    [Fact]
    public void Have_a_value_each_if_there_are_few()
    {
        var fit = Trainer.Fit(House.Tutorial);

        var bins = fit.ResidualBins(Trainer.PrepareRows(House.Tutorial, fit.Model), by: "Bedrooms");

        Assert.Equal([(1, 1L), (2, 1), (3, 2), (4, 2), (5, 1)], bins.Select(bin => ((int)bin.Center, bin.RowCount)));
        Assert.Equal(bins[2].MeanTarget - bins[2].MeanPrediction, bins[2].Mean, 1e-12);
        Assert.Equal((160, 60), (bins[2].MeanTarget, bins[2].StandardError), PairComparer);
        Assert.True(double.IsNaN(bins[0].StandardError));
        Assert.All(bins, bin => Assert.Equal(
            Math.Sqrt(House.Tutorial.Where(house => house.Bedrooms == bin.Center).Average(house => Math.Pow(house.Price - fit.Model.Predict(house.Bedrooms), 2))),
            bin.RootMeanSquare, 1e-10));
    }

    [Fact]
    public void Of_any_fit_on_any_rows()
    {
        var fit = new House.Trainer<Huber>(new(delta: 50), new() { LearningRate = 0.05, Epochs = 50, Penalty = Penalty.Ridge(0.1) }).Fit(House.Tutorial);
        House[] test = [new(1, 100), new(9, 700), new(6, 400)];

        var bins = fit.ResidualBins(new House.Trainer<Huber>(new(delta: 50)).PrepareRows(test, fit.Model), count: 3);

        Assert.Equal([100, 400, 700], bins.Select(bin => bin.MeanTarget));
        Assert.Equal(fit.Model.Predict(9), bins[2].MeanPrediction, 1e-9);
    }

    [Fact]
    public void One_if_all_predictions_are_equal()
    {
        House[] houses = [new(2, 3), new(2, 5)];
        var fit = Trainer.Fit(houses);

        Assert.Equal("[4, 4]: 0 ± 1, 2 rows", Assert.Single(fit.ResidualBins(Trainer.PrepareRows(houses, fit.Model))).ToString());
    }

    private static readonly EqualityComparer<(double, double)> PairComparer =
        EqualityComparer<(double, double)>.Create(static (one, other) => Math.Abs(one.Item1 - other.Item1) < 1e-12 && Math.Abs(one.Item2 - other.Item2) < 1e-12);
}
