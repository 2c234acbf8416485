using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>A silo with an older program answers what it knows as the others do. What it does not know is refused with its name, and the fit does not hang.</summary>
public class OlderSiloTests
{
    private static readonly PartitionedRows Rows = PartitionedRows.Of(SeededPartition.Many(4, 500));

    [Fact]
    public async Task Only_what_an_older_silo_does_not_know_is_refused()
    {
        await using var cluster = await SiloCluster.Of(2, static (name, work) =>
        {
            if (name == "Silo_0")
                SiloCluster.AddAll(work);
            else
                work.AddTrainer(new Sale.Trainer()).AddTrainer(new Older.AgedSale.Trainer<Huber>(default)).AddPartitions(SeededPartition.KindName, SeededPartition.Parse);
        });

        await SameFits.Of(cluster, new Sale.Trainer(), Rows);
        Assert.Contains("Silo Silo_1: It has no trainer for 'Sale, Huber', only for 'Sale, SquaredError'", await Refused(cluster, new Sale.Trainer<Huber>(new(20))), StringComparison.Ordinal);
        Assert.Contains("Silo Silo_1: AgedSale, Huber: the record of the process that asks differs", await Refused(cluster, new AgedSale.Trainer<Huber>(new(20))), StringComparison.Ordinal);
    }

    private static async Task<string> Refused<TRow, TModel>(SiloCluster cluster, LinearTrainer<TRow, TModel> trainer)
        where TModel : ILinearModel => (await Assert.ThrowsAsync<PartitionException>(() => cluster.Client.TrainAsync(trainer, Rows))).Message;
}
