using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>What cannot be computed is one error with the description of the partition, and is not tried again and again.</summary>
public class RefusalTests
{
    private static readonly RowPartition[] Good = SeededPartition.Many(3, 500);

    [Fact]
    public async Task Faults_are_those_of_one_process()
    {
        await using var cluster = await SiloCluster.Of(2);

        await Refused(cluster, new Sale.Trainer(), [.. Good, new SeededPartition(-1, 500)]);
        await Refused(cluster, new Sale.Trainer(), SeededPartition.Many(3, 500, invalidEvery: 100));
        await LeftOut(cluster);
        await Unknown(cluster);
        await FilesThatChange(cluster);
        await SilosThatAreMissing(cluster);
    }

    private static async Task Refused<TRow, TModel>(SiloCluster cluster, LinearTrainer<TRow, TModel> trainer, RowPartition[] partitions)
        where TModel : ILinearModel
    {
        var expected = Assert.Throws<PartitionException>(() => trainer.Fit(PartitionedRows.Of(partitions)));
        var actual = await Assert.ThrowsAsync<PartitionException>(() => cluster.Client.TrainAsync(trainer, PartitionedRows.Of(partitions)));

        Assert.Equal(expected.Message, actual.Message);
        Assert.Same(expected.Partition, actual.Partition);
    }

    private static async Task LeftOut(SiloCluster cluster)
    {
        var rows = (PartitionedRows.Of([.. Good, new SeededPartition(-1, 500)]) with { Unreadable = UnreadablePartitions.LeaveOut }).On(cluster.Client);
        var fit = await new Sale.Trainer().FitAsync(rows);

        Assert.Equal(new Sale.Trainer().Fit(PartitionedRows.Of(Good)).Model, fit.Model);
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("Partition seed -1:", StringComparison.Ordinal));
    }

    private static async Task Unknown(SiloCluster cluster)
    {
        var refused = await Assert.ThrowsAsync<PartitionException>(() => cluster.Client.TrainAsync(new Sale.Trainer<LogCosh>(default), PartitionedRows.Of(Good)));

        Assert.Contains("This silo has no trainer for 'Sale, LogCosh', only for 'Sale, SquaredError', 'Sale, Huber'", refused.Message, StringComparison.Ordinal);
    }

    private static async Task FilesThatChange(SiloCluster cluster)
    {
        var folder = Directory.CreateTempSubdirectory("partitions");
        try
        {
            var path = Path.Combine(folder.FullName, "sales.csv");
            File.WriteAllLines(path, ["area,rooms,price", .. Enumerable.Range(1, 900).Select(static i => FormattableString.Invariant($"{40 + (i % 90)},{i % 5},{300 + (i * 37 % 211)}"))]);
            var rows = Csv.Partitions(path, 3_000);
            Assert.Equal(new Sale.Trainer().Fit(rows).Model, (await cluster.Client.TrainAsync(new Sale.Trainer(), rows)).Model);
            File.WriteAllText(path, File.ReadAllText(path).Replace("45,", "46,", StringComparison.Ordinal));
            await Refused(cluster, new Sale.Trainer(), [.. rows.Partitions]);
            File.Delete(path);
            await Refused(cluster, new Sale.Trainer(), [.. rows.Partitions]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task SilosThatAreMissing(SiloCluster cluster)
    {
        await cluster.Kill(1);
        await cluster.Kill(0);
        var refused = await Assert.ThrowsAsync<PartitionException>(() =>
            cluster.Client.TrainAsync(new Sale.Trainer(), PartitionedRows.Of(Good), options: new() { Patience = TimeSpan.FromSeconds(1) }));

        Assert.Contains("No silo has answered for", refused.Message, StringComparison.Ordinal);
    }
}
