using System.Globalization;
using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>Silos that are lost, and silos that are added, change no bit.</summary>
public class LostSiloTests
{
    private static readonly PartitionedRows Rows = PartitionedRows.Of(SeededPartition.Many(16, 500));

    /// <summary>The number of silos that are killed at random: 2, or that of the environment variable, for a long run.</summary>
    private static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("SILO_KILLS") ?? "2", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Silos_are_killed_and_added_during_a_fit()
    {
        await using var cluster = await SiloCluster.Of(8);
        await SameFits.OfEveryTrainer(cluster);
        var random = new Random(1);
        await SameFit(cluster, random);
        for (var killed = 2; killed < Kills; killed += 2)
        {
            await cluster.Add();
            await SameFit(cluster, random);
        }
    }

    [Fact]
    public async Task The_only_silo_is_lost()
    {
        await using var cluster = await SiloCluster.Of(1);
        await SameFits.OfEveryTrainer(cluster);
        await cluster.Kill(0);
        var log = new MessageLog();

        var refused = await Assert.ThrowsAsync<PartitionException>(() =>
            cluster.Client.TrainAsync(new Sale.Trainer(), Rows, options: new() { Patience = TimeSpan.FromMilliseconds(200), Logger = log }));

        Assert.Contains("No silo has answered for", refused.Message, StringComparison.Ordinal);
        Assert.Contains(log.Messages, static message => message.StartsWith("Warning: Partition seed ", StringComparison.Ordinal) && message.Contains(" was not answered, and is asked again in ", StringComparison.Ordinal));
    }

    private static Sale.Trainer<Huber> TrainerWith(IProgress<EpochProgress>? progress) => new(new(20), new() { LearningRate = 1e-5, Epochs = 50, Progress = progress });

    /// <summary>The fit goes on while a silo is being killed, so that it is lost at any moment of a question.</summary>
    private static async Task SameFit(SiloCluster cluster, Random random)
    {
        var (one, other) = (random.Next(1, 25), random.Next(25, 48));
        var killing = Task.CompletedTask;
        var killer = new Reports<EpochProgress>(progress =>
        {
            if (progress.Epoch == other || progress.Epoch == 49)
                killing.GetAwaiter().GetResult();
            if (progress.Epoch == one || progress.Epoch == other)
                killing = Task.Run(() => cluster.Kill(random.Next(1, cluster.Count)));
            if (progress.Epoch == one)
                cluster.Add().GetAwaiter().GetResult();
        });
        var expected = TrainerWith(null).Fit(Rows);
        var actual = await cluster.Client.TrainAsync(TrainerWith(killer), Rows);

        Assert.Equal(expected.LossHistory, actual.LossHistory);
        Assert.Equal(expected.Model, actual.Model);
    }
}
