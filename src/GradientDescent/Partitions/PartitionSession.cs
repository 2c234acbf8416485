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
}
