using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>Paths and folds of partitions are those of their rows, apart from rounding. Squared error needs one round.</summary>
public class SelectedPenaltyTests
{
    private const int Count = 6;
    private const int Rows = 1_000;

    private static readonly PropertySource Together = SeededPartition.Together(Count, Rows);
    private static readonly PartitionedRows Apart = PartitionedRows.Of(SeededPartition.Many(Count, Rows));

    [Fact]
    public void A_path_is_that_of_all_rows()
    {
        Near(new Sale.Trainer().RegularizationPath(Together, PenaltyGrid.Lasso()).Points, new Sale.Trainer().RegularizationPath(Apart, PenaltyGrid.Lasso()).Points);
        var ridges = PenaltyGrid.RidgeLogSpaced(0.1, 10, 3);
        Near(new Sale.Trainer<Huber>(new(20)).RegularizationPath(Together, ridges).Points, new Sale.Trainer<Huber>(new(20)).RegularizationPath(Apart, ridges).Points);
    }

    [Fact]
    public void Folds_divide_the_partitions()
    {
        var grid = PenaltyGrid.RidgeLogSpaced(0.1, 10, 3);
        Near(new Sale.Trainer().CrossValidate(Together, Folds.Contiguous(3), grid), new Sale.Trainer().CrossValidate(Apart, Folds.Contiguous(3), grid));
        Near(new Sale.Trainer<Huber>(new(20)).CrossValidate(Together, Folds.Contiguous(3), grid), new Sale.Trainer<Huber>(new(20)).CrossValidate(Apart, Folds.Contiguous(3), grid));
        Near(new AgedSale.Trainer().CrossValidate(Together, Folds.ByTime(2), grid), new AgedSale.Trainer().CrossValidate(Apart, Folds.ByTime(2), grid));
    }

    [Fact]
    public void Squared_error_needs_one_round()
    {
        var rounds = new Received<PartitionProgress>();
        new Sale.Trainer().CrossValidate(Apart with { Progress = rounds }, Folds.Contiguous(3), PenaltyGrid.Ridge(1));

        Assert.Equal(Count, rounds.All.Count);
    }

    private static void Near(CrossValidation<Sale.Model> expected, CrossValidation<Sale.Model> actual) => Near(expected.Points.Select(static point => point.FoldLosses), actual.Points.Select(static point => point.FoldLosses));

    private static void Near(CrossValidation<AgedSale.Model> expected, CrossValidation<AgedSale.Model> actual) => Near(expected.Points.Select(static point => point.FoldLosses), actual.Points.Select(static point => point.FoldLosses));

    private static void Near(IReadOnlyList<PathPoint<Sale.Model>> expected, IReadOnlyList<PathPoint<Sale.Model>> actual) => Near(expected.Select(static point => point.Model.Weights()), actual.Select(static point => point.Model.Weights()));

    private static void Near(IEnumerable<IReadOnlyList<double>> expected, IEnumerable<IReadOnlyList<double>> actual) => Assert.All(
        expected.SelectMany(static numbers => numbers).Zip(actual.SelectMany(static numbers => numbers)), static pair => Assert.Equal(pair.First, pair.Second, 1e-7 * (1 + Math.Abs(pair.First))));
}
