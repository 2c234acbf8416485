using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>A partition that cannot be read is refused by name, or left out and named.</summary>
public class UnreadableTests
{
    private static readonly RowPartition[] Partitions = [.. SeededPartition.Many(3, 500), new SeededPartition(-1, 500)];

    [Fact]
    public void It_is_refused_with_its_name()
    {
        var refused = Assert.Throws<PartitionException>(static () => new Sale.Trainer().Fit(PartitionedRows.Of(Partitions)));

        Assert.Same(Partitions[3], refused.Partition);
        Assert.Equal("Partition seed -1: seed -1: There are no rows of this seed.", refused.Message);
    }

    [Fact]
    public void It_is_left_out_and_named_on_request()
    {
        var rows = new[] { Partitions[3], Partitions[0], Partitions[1], Partitions[2] };
        var expected = new Sale.Trainer<Huber>(new(20)).Fit(PartitionedRows.Of(Partitions[..3]));
        var actual = new Sale.Trainer<Huber>(new(20)).Fit(LeavingOut(rows));

        Assert.Equal(expected.Model.Weights(), actual.Model.Weights());
        Assert.Contains("Partition seed -1: seed -1: There are no rows of this seed. The partition was left out.", actual.Advice);
    }

    [Fact]
    public void All_of_them_cannot_be_left_out() => Assert.Throws<PartitionException>(static () => new Sale.Trainer().Fit(LeavingOut([Partitions[3]])));

    [Fact]
    public void Invalid_rows_make_a_partition_unreadable()
    {
        var refused = Assert.Throws<PartitionException>(static () => new Sale.Trainer().Fit(PartitionedRows.Of(SeededPartition.Many(2, 500, invalidEvery: 100))));

        Assert.Contains("This row cannot be read", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Skipped_rows_are_counted_over_all_partitions()
    {
        var trainer = new Sale.Trainer<Huber>(new(20), new() { InvalidRows = InvalidRows.Skip, LearningRate = 1e-5, Epochs = 5 });
        var expected = trainer.Fit(SeededPartition.Together(4, 500, invalidEvery: 150));
        var actual = trainer.Fit(PartitionedRows.Of(SeededPartition.Many(4, 500, invalidEvery: 150)));

        Assert.Equal(expected.SkippedRowReasons.Select(static reason => reason.ToString()), actual.SkippedRowReasons.Select(static reason => reason.ToString()));
        Assert.Equal((12, 1988), (actual.SkippedRows, actual.RowCount));
    }

    [Fact]
    public void A_partition_may_have_no_valid_row()
    {
        var trainer = new Sale.Trainer(new() { InvalidRows = InvalidRows.Skip });
        RowPartition[] rows = [new SeededPartition(1, 3, invalidEvery: 1), new SeededPartition(2, 500)];

        Assert.Equal(500, trainer.Fit(PartitionedRows.Of(rows)).RowCount);
        Assert.Contains("3 were left out", Assert.Throws<ArgumentException>(() => trainer.Fit(PartitionedRows.Of(rows[..1]))).Message, StringComparison.Ordinal);
    }

    private static PartitionedRows LeavingOut(IEnumerable<RowPartition> partitions) => PartitionedRows.Of(partitions) with { Unreadable = UnreadablePartitions.LeaveOut };
}
