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
        var (random, killed) = (new Random(1), 0);
        do
        {
            var (one, other) = (random.Next(1, 25), random.Next(25, 50));
            var expected = TrainerWith(null).Fit(Rows);
            var actual = await cluster.Client.TrainAsync(
                TrainerWith(new AtEpochs(epoch =>
                {
                    if (epoch == one || epoch == other)
                        cluster.Kill(random.Next(1, cluster.Count)).GetAwaiter().GetResult();
                    if (epoch == one)
                        cluster.Add().GetAwaiter().GetResult();
                })),
                Rows);

            Assert.Equal(expected.LossHistory, actual.LossHistory);
            Assert.Equal(expected.Model, actual.Model);
            killed += 2;
            if (killed < Kills)
                await cluster.Add();
        }
        while (killed < Kills);
    }

    private static Sale.Trainer<Huber> TrainerWith(IProgress<EpochProgress>? progress) => new(new(20), new() { LearningRate = 1e-5, Epochs = 50, Progress = progress });

    private sealed class AtEpochs(Action<int> then) : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value) => then(value.Epoch);
    }
}
