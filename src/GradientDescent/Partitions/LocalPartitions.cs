using System.Collections.Concurrent;

namespace GradientDescent.Partitions;

/// <summary>Partitions that threads of this process read and sum.</summary>
internal sealed record LocalPartitions : PartitionedRows
{
    public LocalPartitions(IEnumerable<RowPartition> partitions)
        : base(partitions)
    {
    }

    public override PartitionSession Begin(PartitionWork work) => new Session(work);

    private sealed class Session(PartitionWork work) : PartitionSession
    {
        private readonly ConcurrentDictionary<RowPartition, PartitionWorker> _workers = new(ReferenceEqualityComparer.Instance);

        public override Task<byte[][]> AskAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken) =>
            Task.WhenAll(partitions.Select(partition => Task.Run(() => _workers.GetOrAdd(partition, work.Open).Answer(question, cancellationToken), cancellationToken)));
    }
}
