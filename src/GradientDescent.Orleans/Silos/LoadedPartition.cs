using Microsoft.Extensions.Logging;

namespace GradientDescent.Orleans.Silos;

/// <summary>What a silo has loaded of a partition, for each fit that asks for it.</summary>
/// <param name="work">The works of the silo.</param>
/// <param name="logger">Receives a message for each fit.</param>
internal sealed class LoadedPartition(ClusterWork work, ILogger logger)
{
    /// <summary>The number of fits whose rows are kept at once.</summary>
    private const int MaxWorkers = 4;

    private readonly Lock _lock = new();
    private readonly List<(byte[] Work, PartitionWorker Worker)> _workers = [];

    public byte[] Answer(PartitionCall call, CalledPartition partition)
    {
        try
        {
            return WorkerOf(call, partition).Answer(call.Question);
        }
        catch (Exception exception) when (exception is NotSupportedException or FormatException or EndOfStreamException)
        {
            SiloLog.CannotOpen(logger, exception, call.WorkKey, partition.Key);
            return PartitionWorker.Fault($"Silo {work.Silo}: {exception.Message}");
        }
    }

    private PartitionWorker WorkerOf(PartitionCall call, CalledPartition partition)
    {
        lock (_lock)
        {
            var at = _workers.FindIndex(known => known.Work.AsSpan().SequenceEqual(call.Work));
            if (at >= 0)
                return _workers[at].Worker;
            var worker = work.Open(call, partition);
            if (_workers.Count == MaxWorkers)
                _workers.RemoveAt(0);
            _workers.Add((call.Work, worker));
            SiloLog.Opened(logger, call.WorkKey, partition.Key, ProcessorArithmetic.Current);
            return worker;
        }
    }
}
