using GradientDescent.SeededRows;

namespace GradientDescent.Orleans.Tests;

/// <summary>What cannot be computed is one error with the description of the partition, and is not tried again and again.</summary>
[Collection(SharedCluster.Name)]
public class RefusalTests(SharedCluster cluster)
{
    private static readonly RowPartition[] Good = SeededPartition.Many(3, 500);

    [Fact]
    public async Task A_partition_that_cannot_be_read_is_refused_with_the_message_of_one_process()
    {
        await Refused(new Sale.Trainer(), [.. Good, new SeededPartition(-1, 500)]);
        await Refused(new Sale.Trainer(), SeededPartition.Many(3, 500, invalidEvery: 100));
    }

    [Fact]
    public async Task It_is_left_out_and_named_on_request()
    {
        var rows = (PartitionedRows.Of([.. Good, new SeededPartition(-1, 500)]) with { Unreadable = UnreadablePartitions.LeaveOut }).On(cluster.Client);
        var fit = await new Sale.Trainer().FitAsync(rows);

        Assert.Equal(new Sale.Trainer().Fit(PartitionedRows.Of(Good)).Model, fit.Model);
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("Partition seed -1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trainer_that_the_silos_do_not_have_is_refused()
    {
        var refused = await Assert.ThrowsAsync<PartitionException>(() => cluster.Client.TrainAsync(new Sale.Trainer<LogCosh>(default), PartitionedRows.Of(Good)));

        Assert.Contains("It has no trainer for 'Sale, LogCosh', only for 'Sale, SquaredError', 'Sale, Huber'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_change_are_damaged_or_vanish_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory("partitions");
        try
        {
            var path = Path.Combine(folder.FullName, "sales.csv");
            var text = "area,rooms,price\n" + string.Concat(Enumerable.Range(1, 900).Select(static i => FormattableString.Invariant($"{40 + (i % 90)},{i % 5},{300 + (i * 37 % 211)}\n")));
            File.WriteAllText(path, text);
            var rows = Csv.Partitions(path, 3_000);
            Assert.Equal(new Sale.Trainer().Fit(rows).Model, (await cluster.Client.TrainAsync(new Sale.Trainer(), rows)).Model);

            File.WriteAllText(path, text.Replace("45,", "46,", StringComparison.Ordinal));
            await Refused(new Sale.Trainer(), [.. rows.Partitions]);
            File.WriteAllText(path, text[..^100]);
            await Refused(new Sale.Trainer(), [.. rows.Partitions]);
            File.Delete(path);
            await Refused(new Sale.Trainer(), [.. rows.Partitions]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Refused<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, RowPartition[] partitions)
        where TModel : ILinearModel
    {
        var expected = Assert.Throws<PartitionException>(() => trainer.Fit(PartitionedRows.Of(partitions)));
        var actual = await Assert.ThrowsAsync<PartitionException>(() => cluster.Client.TrainAsync(trainer, PartitionedRows.Of(partitions)));

        Assert.Equal(expected.Message, actual.Message);
        Assert.Same(expected.Partition, actual.Partition);
    }
}
