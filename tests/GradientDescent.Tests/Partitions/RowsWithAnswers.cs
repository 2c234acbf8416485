namespace GradientDescent.Tests.Partitions;

/// <summary>Partitions of this process whose answers are changed on their way.</summary>
internal sealed record RowsWithAnswers(IEnumerable<RowPartition> All, Func<byte[], byte[]> Change, Func<PartitionWork, PartitionWork>? Carry = null) : PartitionedRows(All)
{
    public override PartitionSession Begin(PartitionWork work) => new Session(Carry is null ? work : Carry(work), Change);

    private sealed class Session(PartitionWork work, Func<byte[], byte[]> change) : PartitionSession
    {
        private readonly Dictionary<RowPartition, PartitionWorker> _workers = [];

        public override Task<byte[]> AskAsync(RowPartition partition, byte[] question, CancellationToken cancellationToken)
        {
            lock (_workers)
            {
                if (!_workers.TryGetValue(partition, out var worker))
                    _workers.Add(partition, worker = work.Open(partition));
                return Task.FromResult(change(worker.Answer(question, cancellationToken)));
            }
        }
    }
}
