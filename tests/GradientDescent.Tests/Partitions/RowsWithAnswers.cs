namespace GradientDescent.Tests.Partitions;

/// <summary>Partitions of this process whose answers are changed on their way.</summary>
internal sealed record RowsWithAnswers(IEnumerable<RowPartition> All, Func<byte[], byte[]> Change, Func<PartitionWork, PartitionWork>? Carry = null) : PartitionedRows(All)
{
    public override PartitionSession Begin(PartitionWork work) => new Session(Carry is null ? work : Carry(work), Change);

    private sealed class Session(PartitionWork work, Func<byte[], byte[]> change) : PartitionSession
    {
        private readonly Dictionary<RowPartition, PartitionWorker> _workers = [];

        public override Task<byte[][]> AskAsync(IReadOnlyList<RowPartition> partitions, byte[] question, CancellationToken cancellationToken)
        {
            lock (_workers)
                return Task.FromResult(partitions.Select(partition => change(WorkerOf(partition).Answer(question, cancellationToken))).ToArray());
        }

        private PartitionWorker WorkerOf(RowPartition partition)
        {
            if (!_workers.TryGetValue(partition, out var worker))
                _workers.Add(partition, worker = work.Open(partition));
            return worker;
        }
    }
}
