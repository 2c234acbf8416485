using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>The client asks each silo once for all of its partitions, or once for 32 consecutive partitions if there are more than 32.</summary>
[Collection(SharedCluster.Name)]
public class MessageCountTests(SharedCluster cluster)
{
    private const int RangeCount = 3;

    private static readonly Sale.Trainer Trainer = new();

    [Fact]
    public void Moments_take_a_question_for_32_partitions() => Same(RangeCount, static rows => Trainer.MomentsOf(rows) is var moments ? (moments.RowCount, moments.Means[1], moments.Covariance(0, 2)) : default);

    [Fact]
    public void Scores_take_a_question_for_32_partitions()
    {
        var model = Trainer.Fit(SameFits.Many).Model;

        Same(RangeCount, rows => Trainer.Evaluate(rows, model) is var scores ? (scores.RootMeanSquaredError, scores.MedianAbsoluteError, scores.RSquared) : default);
    }

    [Fact]
    public void Diagnostics_take_a_question_for_32_partitions()
    {
        var fit = Trainer.Fit(SameFits.Many);

        Same(RangeCount, rows => Trainer.Diagnose(rows, fit) is var found ? (found.DurbinWatson, found.White.Value, found.LargestLeverage) : default);
    }

    /// <summary>A round for the moments, and 12 for 10 epochs.</summary>
    [Fact]
    public void Gradients_take_a_question_for_32_partitions() =>
        Same(RangeCount * 13, static rows => string.Join(' ', new Sale.Trainer<Huber>(new(15), SameFits.Descent).Fit(rows).LossHistory));

    /// <summary>Folds of whole partitions need the moments of each of them.</summary>
    [Fact]
    public void Folds_take_a_question_for_each_partition() =>
        Same(70, static rows => string.Join(' ', Trainer.CrossValidate(rows, Folds.Contiguous(3), PenaltyGrid.RidgeLogSpaced(0.1, 10, 3)).Points.SelectMany(static point => point.FoldLosses)));

    /// <summary>The first round finds where the partitions are.</summary>
    [Fact]
    public async Task Few_partitions_take_a_question_for_each_silo()
    {
        using var watch = new ClusterWatch();
        var rows = PartitionedRows.Of(SeededPartition.Many(12, 41));

        await SameFits.Of(cluster.Silos, new Sale.Trainer<Huber>(new(15), SameFits.Descent), rows);

        Assert.Equal(12 + (12 * 3), watch.Activities.Count());
        Assert.Equal(12 + (12 * 12), watch.Activities.Sum(static question => (int)question.GetTagItem("partitions")!));
    }

    /// <summary>Orleans removes grains that were not called for some hours.</summary>
    [Fact]
    public async Task Partitions_that_were_removed_are_loaded_again()
    {
        var rows = PartitionedRows.Of(SeededPartition.Many(12, 42));
        var removing = new Reports<EpochProgress>(progress =>
        {
            if (progress.Epoch == 3)
                cluster.Client.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero).GetAwaiter().GetResult();
        });

        var fit = await cluster.Client.TrainAsync(new Sale.Trainer<Huber>(new(15), SameFits.Descent with { Progress = removing }), rows);

        Assert.Equal(new Sale.Trainer<Huber>(new(15), SameFits.Descent).Fit(rows).Model, fit.Model);
    }

    private void Same<TResult>(int questions, Func<PartitionedRows, TResult> compute)
    {
        using var watch = new ClusterWatch();

        Assert.Equal(compute(SameFits.Many), compute(SameFits.Many.On(cluster.Client)));
        Assert.Equal(questions, watch.Activities.Count());
    }
}
