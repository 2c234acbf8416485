using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>Scores, diagnostics, paths and cross-validation of a cluster have the bits of one process, and take one round.</summary>
[Collection(SharedCluster.Name)]
public class OperationTests(SharedCluster cluster)
{
    private static readonly PartitionedRows Here = PartitionedRows.Of(SeededPartition.Many(6, 500));
    private static readonly PenaltyGrid Grid = PenaltyGrid.RidgeLogSpaced(0.1, 10, 3);
    private static readonly Sale.Trainer Trainer = new();

    [Fact]
    public void Moments() => Same(static rows => Trainer.MomentsOf(rows) is var moments ? (moments.RowCount, moments.Means[1], moments.Covariance(0, 2)) : default);

    [Fact]
    public void Scores()
    {
        var model = Trainer.Fit(Here).Model;

        Same(rows => Trainer.Evaluate(rows, model) is var scores ? (scores.RootMeanSquaredError, scores.MedianAbsoluteError, scores.RSquared) : default);
    }

    [Fact]
    public void Diagnostics()
    {
        var fit = Trainer.Fit(Here);

        Same(rows => Trainer.Diagnose(rows, fit) is var found ? (found.DurbinWatson, found.White.Value, found.LargestLeverage, string.Join(' ', found.Hc3().Cast<double>())) : default);
    }

    [Fact]
    public void Paths() => Same(static rows => string.Join(' ', Trainer.RegularizationPath(rows, Grid).Points.SelectMany(static point => point.Model.Weights())));

    [Fact]
    public void Folds_of_whole_partitions() => Same(static rows => string.Join(' ', Trainer.CrossValidate(rows, Folds.Contiguous(3), Grid).Points.SelectMany(static point => point.FoldLosses)));

    private void Same<TResult>(Func<PartitionedRows, TResult> compute)
    {
        var rounds = new Reports<PartitionProgress>();

        Assert.Equal(compute(Here), compute(Here.On(cluster.Client) with { Progress = rounds }));
        Assert.Equal([1, 2, 3, 4, 5, 6], rounds.All.Select(static report => report.Answered).Order());
    }
}
