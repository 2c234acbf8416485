using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>Fits on a cluster, compared with those of one process, bit for bit.</summary>
internal static class SameFits
{
    private static readonly PartitionedRows Rows = PartitionedRows.Of(SeededPartition.Many(12, 700));

    /// <summary>Partitions of which 32 consecutive ones are merged on a silo.</summary>
    public static PartitionedRows Many { get; } = PartitionedRows.Of(SeededPartition.Many(70, 40));

    /// <summary>A descent that evaluates the gradient once an epoch.</summary>
    public static TrainerOptions Descent { get; } = new() { LearningRate = 1e-5, Epochs = 10 };

    /// <summary>Trainers of every kind of question.</summary>
    public static async Task OfEveryTrainer(SiloCluster cluster)
    {
        await Of(cluster, new Sale.Trainer(), Rows);
        await Of(cluster, new Sale.Trainer(new() { Solver = LeastSquaresSolver.Qr }), Rows);
        await Of(cluster, new Sale.Trainer<Huber>(new(20)), Rows);
        await Of(cluster, new AgedSale.Trainer<Huber>(new(20), Descent with { InvalidRows = InvalidRows.Skip }), Rows);
        await Of(cluster, new Sale.Trainer(), Many);
        await Of(cluster, new Sale.Trainer<Huber>(new(15), Descent), Many);
        await Of(cluster, new LinearTrainer<Huber>(new("Sale", target: new ModelProperty("Price"), features: [new ModelProperty("Area")]), new(15), Descent), Rows);
    }

    public static async Task Of<TRow, TModel>(SiloCluster cluster, LinearTrainer<TRow, TModel> trainer, PartitionedRows rows)
        where TModel : ILinearModel
    {
        var expected = trainer.Fit(rows);
        var actual = await cluster.Client.TrainAsync(trainer, rows);

        Assert.Equal(expected.Model.ToJson(), actual.Model.ToJson());
        Assert.Equal(expected.LossHistory, actual.LossHistory);
        Assert.Equal(expected.Epochs, actual.Epochs);
    }
}
