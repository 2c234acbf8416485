namespace GradientDescent;

/// <summary>An operation on partitions: it carries questions to them and answers back.</summary>
public abstract class PartitionSession
{
    /// <summary>Asks a partition. The answer is a pure function of the partition, the work and the question, so that it may be asked for again.</summary>
    /// <param name="partition">The partition.</param>
    /// <param name="question">The question, for <see cref="PartitionWorker"/>.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The answer of a <see cref="PartitionWorker"/>.</returns>
    public abstract Task<byte[]> AskAsync(RowPartition partition, byte[] question, CancellationToken cancellationToken);

    /// <summary>Asks consecutive partitions for sums, and adds them in their order. An implementation can add them near the partitions, so that fewer answers are carried.</summary>
    /// <param name="partitions">The partitions.</param>
    /// <param name="question">The question, whose answers are sums.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The answer of <see cref="PartitionWorker.Add"/>; null if there is none, so that each partition must be asked.</returns>
    public virtual async Task<byte[]?> AskSumAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(partitions);
        return PartitionWorker.Add(await Task.WhenAll(partitions.Select(partition => AskAsync(partition, question, cancellationToken))).ConfigureAwait(false));
    }
}
