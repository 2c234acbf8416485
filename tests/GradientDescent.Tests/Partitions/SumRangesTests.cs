using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>Of many partitions, the sums of 32 consecutive ones are merged first. If they cannot be, each partition is asked.</summary>
public class SumRangesTests
{
    private const int Count = 40;

    private static readonly RowPartition[] Partitions = SeededPartition.Many(Count, 50);
    private static readonly Sale.Trainer<Huber> Trainer = new(new(20), new() { LearningRate = 1e-5, Epochs = 3 });

    [Fact]
    public void Gradients_are_those_of_all_rows()
    {
        var (expected, actual) = (Trainer.Fit(SeededPartition.Together(Count, 50)), Trainer.Fit(PartitionedRows.Of(Partitions)));

        Assert.Equal(Trainer.Fit(PartitionedRows.Of(Partitions)).LossHistory, actual.LossHistory);
        Assert.All(expected.LossHistory.Zip(actual.LossHistory), static pair => Assert.Equal(pair.First, pair.Second, 1e-12 * pair.First));
    }

    [Fact]
    public void A_partition_that_cannot_answer_is_named()
    {
        var refused = Assert.Throws<PartitionException>(() => Trainer.Fit(Failing(76, 84)));

        Assert.Same(Partitions[36], refused.Partition);
        Assert.EndsWith("It is gone.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partition_that_can_answer_again_changes_no_bit() => Assert.Equal(Trainer.Fit(PartitionedRows.Of(Partitions)).Model, Trainer.Fit(Failing(76)).Model);

    [Fact]
    public void Moments_are_those_of_all_rows()
    {
        var (expected, actual) = (new Sale.Trainer().Fit(SeededPartition.Together(Count, 50)), new Sale.Trainer().Fit(PartitionedRows.Of(Partitions)));

        Assert.Equal(expected.RowCount, actual.RowCount);
        Assert.All(expected.Model.Weights().Zip(actual.Model.Weights()), static pair => Assert.Equal(pair.First, pair.Second, 1e-10 * Math.Abs(pair.First)));
    }

    /// <summary>The ranges are those of the other partitions.</summary>
    [Fact]
    public void A_partition_that_is_left_out_changes_no_bit()
    {
        var rows = PartitionedRows.Of([new SeededPartition(-1, 50), .. Partitions]) with { Unreadable = UnreadablePartitions.LeaveOut };

        Assert.Equal(Trainer.Fit(PartitionedRows.Of(Partitions)).Model, Trainer.Fit(rows).Model);
        Assert.Contains(Trainer.Fit(rows).Advice, static advice => advice.StartsWith("Partition seed -1:", StringComparison.Ordinal));
    }

    [Fact]
    public void Skipped_rows_are_those_of_all_rows()
    {
        var trainer = new Sale.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var (expected, actual) = (trainer.Fit(SeededPartition.Together(Count, 50, invalidEvery: 15)), trainer.Fit(PartitionedRows.Of(SeededPartition.Many(Count, 50, invalidEvery: 15))));

        Assert.Equal(expected.SkippedRowReasons.Select(static reason => reason.ToString()), actual.SkippedRowReasons.Select(static reason => reason.ToString()));
    }

    /// <summary>Some answers are faults. The 76th of them is that of partition 37 in the second round, and the 84th what it answers when it is asked for itself.</summary>
    private static RowsWithAnswers Failing(params int[] failing)
    {
        var asked = 0;
        return new(Partitions, answer => failing.Contains(asked++) ? PartitionWorker.Fault("It is gone.") : answer);
    }
}
