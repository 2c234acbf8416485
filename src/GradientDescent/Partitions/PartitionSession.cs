namespace GradientDescent;

/// <summary>An operation on partitions: it carries questions to them and answers back.</summary>
public abstract class PartitionSession
{
    /// <summary>Asks partitions. Each answer is a pure function of the partition, the work and the question, so that it may be asked for again.</summary>
    /// <param name="partitions">The partitions: one of the lists of <see cref="AskedTogether"/>.</param>
    /// <param name="question">The question, for <see cref="PartitionWorker"/>.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The answers of <see cref="PartitionWorker"/>s, in the order of the partitions.</returns>
    public abstract Task<byte[][]> AskAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken);

    /// <summary>Says which partitions are asked together, such as those that the same process has loaded. Default: each is asked by itself.</summary>
    /// <param name="partitions">The partitions.</param>
    public virtual IEnumerable<IReadOnlyList<RowPartition>> AskedTogether(IReadOnlyList<RowPartition> partitions)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        return partitions.Select(static partition => new[] { partition });
    }

    /// <summary>Asks consecutive partitions, and merges their answers in their order. An implementation can merge them near the partitions, so that fewer answers are carried.</summary>
    /// <param name="partitions">The partitions.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The answer of <see cref="PartitionWorker.Merge"/>; null if there is none, so that each partition must be asked.</returns>
    public virtual async Task<byte[]?> AskMergedAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var answers = await Task.WhenAll(partitions.Select(partition => AskAsync([partition], question, cancellationToken))).ConfigureAwait(false);
        return PartitionWorker.Merge(question, answers.SelectMany(static answer => answer));
    }
}
