using GradientDescent.Partitions;

namespace GradientDescent;

/// <summary>Rows in partitions, which threads or other processes read. A trainer takes them like other rows: <c>new House.Trainer().Fit(Csv.Partitions("sales-*.csv"))</c>.</summary>
/// <remarks>
/// <para>A fit asks each partition for sums, such as the moments of its rows, or the sums of their losses and gradients at some weights. The sums are merged in the order of the
/// partitions. So the bits of the result depend on the partitions and their order, and not on which thread or which process sums which partition, or how often a sum is asked for again.
/// With other partitions of the same rows, the last bits differ.</para>
/// <para>Squared error takes one round: every partition is read once, and its moments are kept. Any other loss takes a round per gradient; the numbers of the rows are then stored where they
/// are summed. Means for missing values take two more rounds.</para>
/// <para>Immutable.</para>
/// </remarks>
/// <example><code>var fit = trainer.Fit(Csv.Partitions("sales-*.csv") with { Unreadable = UnreadablePartitions.LeaveOut });</code></example>
public abstract record PartitionedRows
{
    /// <param name="partitions">The partitions, in the order in which their sums are merged.</param>
    /// <exception cref="ArgumentException">There are no partitions, or one of them is null.</exception>
    protected PartitionedRows(IEnumerable<RowPartition> partitions)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        Partitions = [.. partitions];
        if (Partitions.Count == 0 || Partitions.Any(static partition => partition is null))
            throw new ArgumentException("There are no partitions, or one of them is null: give one or more.", nameof(partitions));
    }

    /// <summary>Rows whose partitions are read and summed by threads of this process. They are the reference: every other implementation has the same bits.</summary>
    /// <param name="partitions">The partitions, in the order in which their sums are merged.</param>
    /// <exception cref="ArgumentException">There are no partitions, or one of them is null.</exception>
    public static PartitionedRows Of(IEnumerable<RowPartition> partitions) => new LocalPartitions(partitions);

    /// <summary>The partitions, in the order in which their sums are merged.</summary>
    public IReadOnlyList<RowPartition> Partitions { get; }

    /// <summary>What to do with a partition that cannot be read. Default: <see cref="UnreadablePartitions.Throw"/>.</summary>
    public UnreadablePartitions Unreadable { get; init; }

    /// <summary>Receives the number of partitions that have answered, in every round. Several threads may call it at once. Default: none.</summary>
    public IProgress<PartitionProgress>? Progress { get; init; }

    /// <summary>Receives the model after every epoch of a descent, so that a later fit can begin from it. Default: none.</summary>
    public IProgress<EpochModel>? EpochModels { get; init; }

    /// <summary>Begins an operation, which asks the partitions.</summary>
    /// <param name="work">What the operation computes from a partition.</param>
    public abstract PartitionSession Begin(PartitionWork work);

    /// <summary>Returns for example <c>32 partitions: sales-1.csv … sales-8.csv</c>.</summary>
    public sealed override string ToString() => Partitions.Count == 1 ? $"1 partition: {Partitions[0]}" : $"{Partitions.Count} partitions: {Partitions[0]} … {Partitions[^1]}";
}
