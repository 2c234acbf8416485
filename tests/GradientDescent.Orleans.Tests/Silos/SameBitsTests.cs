using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>The bits of a cluster are those of the same partitions in one process, for any number of silos and any placement.</summary>
public class SameBitsTests
{
    private static readonly PartitionedRows Rows = PartitionedRows.Of(SeededPartition.Many(12, 700));
    private static readonly TrainerOptions Descent = new() { LearningRate = 1e-5, Epochs = 10 };

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Silos_give_the_bits_of_one_process(int silos)
    {
        await using var cluster = await SiloCluster.Of(silos);

        await Same(cluster, new Sale.Trainer());
        await Same(cluster, new Sale.Trainer(new() { Solver = LeastSquaresSolver.Qr }));
        await Same(cluster, new Sale.Trainer<Huber>(new(20)));
        await Same(cluster, new Sale.Trainer<Huber>(new(15), Descent));
        await Same(cluster, new AgedSale.Trainer<Huber>(new(20), new() { InvalidRows = InvalidRows.Skip }));
        await Same(cluster, new LinearTrainer<Huber>(new("Sale", target: new ModelProperty("Price"), features: [new ModelProperty("Area")]), new(20)));
    }

    [Theory]
    [InlineData("/seeds", "Silo_1")]
    [InlineData("/seeds/1", "Silo_2")]
    [InlineData("/seeds", "a silo that does not exist")]
    public async Task Any_placement_gives_the_same_bits(string location, string silo)
    {
        await using var cluster = await SiloCluster.Of(3, work => work.Place(location, silo));

        await Same(cluster, new Sale.Trainer<Huber>(new(15), Descent));
    }

    [Fact]
    public async Task Two_fits_at_once_have_their_own_bits()
    {
        await using var cluster = await SiloCluster.Of(3);
        Sale.Trainer<Huber>[] trainers = [new(new(20), Descent), new(new(5), Descent), new(new(20), Descent with { Penalty = Penalty.Ridge(1) })];

        var fits = await Task.WhenAll(trainers.Select(trainer => cluster.Client.TrainAsync(trainer, Rows)));

        Assert.Equal(trainers.Select(static trainer => trainer.Fit(Rows).Model), fits.Select(static fit => fit.Model));
    }

    [Fact]
    public async Task A_silo_may_take_longer_than_a_call()
    {
        await using var cluster = await SiloCluster.Of(2, static work => work.AnswersWithin = TimeSpan.FromMilliseconds(50));
        var slow = SeededPartition.Many(3, 700, milliseconds: 400);

        Assert.Equal(
            new Sale.Trainer().Fit(PartitionedRows.Of(SeededPartition.Many(3, 700))).Model, (await cluster.Client.TrainAsync(new Sale.Trainer(), PartitionedRows.Of(slow))).Model);
    }

    private static async Task Same<TRow, TModel>(SiloCluster cluster, LinearTrainer<TRow, TModel> trainer)
        where TModel : ILinearModel
    {
        var expected = trainer.Fit(Rows);
        var actual = await cluster.Client.TrainAsync(trainer, Rows);

        Assert.Equal(expected.Model.ToJson(), actual.Model.ToJson());
        Assert.Equal(expected.LossHistory, actual.LossHistory);
        Assert.Equal(expected.Epochs, actual.Epochs);
    }
}
