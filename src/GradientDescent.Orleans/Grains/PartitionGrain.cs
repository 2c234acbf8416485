using GradientDescent.Orleans.Placement;
using GradientDescent.Orleans.Silos;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace GradientDescent.Orleans.Grains;

/// <summary>Answers questions about a partition, on threads of its own and not on those of the grain: a silo must stay responsive while it computes.</summary>
[Reentrant]
[PartitionPlacement]
internal sealed class PartitionGrain(ClusterWork work, ILogger<PartitionGrain> logger) : Grain, IPartitionGrain
{
    /// <summary>The number of fits whose rows are kept at once.</summary>
    private const int MaxWorkers = 4;

    private readonly List<(byte[] Work, PartitionWorker Worker)> _workers = [];
    private readonly RunningAnswers _answers = new(work.AnswersWithin);

    public Task<byte[]?> Answer(PartitionCall asked) => _answers.Of(asked, () => AnswerTo(asked));

    private Task<byte[]> AnswerTo(PartitionCall call) => WorkerOf(call, out var fault) is { } worker ? work.Compute(worker, call.Question) : Task.FromResult(PartitionWorker.Fault(fault!));

    private PartitionWorker? WorkerOf(PartitionCall call, out string? fault)
    {
        fault = null;
        var at = _workers.FindIndex(known => known.Work.AsSpan().SequenceEqual(call.Work));
        if (at >= 0)
            return _workers[at].Worker;
        try
        {
            var worker = work.Open(call);
            if (_workers.Count == MaxWorkers)
                _workers.RemoveAt(0);
            _workers.Add((call.Work, worker));
            GrainLog.Opened(logger, call.WorkKey, this.GetPrimaryKeyString(), ProcessorArithmetic.Current);
            return worker;
        }
        catch (Exception exception) when (exception is NotSupportedException or FormatException or EndOfStreamException)
        {
            GrainLog.CannotOpen(logger, exception, call.WorkKey, this.GetPrimaryKeyString());
            fault = $"Silo {work.Silo}: {exception.Message}";
            return null;
        }
    }
}
