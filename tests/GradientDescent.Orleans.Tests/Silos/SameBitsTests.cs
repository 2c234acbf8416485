using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>The bits of a cluster are those of the same partitions in one process. One silo and eight silos are in <see cref="LostSiloTests"/>.</summary>
[Collection(SharedCluster.Name)]
public class SameBitsTests(SharedCluster cluster)
{
    [Fact]
    public async Task Three_silos_give_the_bits_of_one_process() => await SameFits.OfEveryTrainer(cluster.Silos);

    [Fact]
    public async Task Fits_at_the_same_time_have_their_own_bits()
    {
        var rows = PartitionedRows.Of(SeededPartition.Many(6, 600));
        Sale.Trainer<Huber>[] trainers = [new(new(20), SameFits.Descent), new(new(5), SameFits.Descent), new(new(20), SameFits.Descent with { Penalty = Penalty.Ridge(1) })];

        var fits = await Task.WhenAll(trainers.Select(trainer => cluster.Client.TrainAsync(trainer, rows)));

        Assert.Equal(trainers.Select(trainer => trainer.Fit(rows).Model), fits.Select(static fit => fit.Model));
    }

    /// <summary>The rows take longer to read than a call may take.</summary>
    [Fact]
    public async Task A_silo_that_is_slow_but_alive_is_waited_for()
    {
        using var watch = new ClusterWatch();

        var fit = await cluster.Client.TrainAsync(new Sale.Trainer(), PartitionedRows.Of(SeededPartition.Many(3, 700, milliseconds: 400)));

        Assert.Equal(new Sale.Trainer().Fit(PartitionedRows.Of(SeededPartition.Many(3, 700))).Model, fit.Model);
        Assert.True(watch.Total("questions") > 3);
        Assert.Equal(0, watch.Total("retries"));
    }
}
