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
    private readonly List<(PartitionCall Call, Task<byte[]> Answer)> _running = [];

    public async Task<byte[]?> Answer(PartitionCall asked)
    {
        var answer = AnswerTo(asked);
        if (await Task.WhenAny(answer, Task.Delay(work.AnswersWithin)) != answer)
            return null;
        _running.RemoveAll(running => running.Answer == answer);
        return await answer;
    }

    /// <summary>A question that is asked again is not computed again while its answer is being computed.</summary>
    private Task<byte[]> AnswerTo(PartitionCall call)
    {
        foreach (var (running, answer) in _running)
        {
            if (running.Question.AsSpan().SequenceEqual(call.Question) && running.Work.AsSpan().SequenceEqual(call.Work))
                return answer;
        }

        var worker = WorkerOf(call, out var fault);
        if (worker is null)
            return Task.FromResult(PartitionWorker.Fault(fault!));
        var computed = work.Compute(worker, call.Question);
        _running.Add((call, computed));
        return computed;
    }

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
            fault = exception.Message;
            return null;
        }
    }
}
