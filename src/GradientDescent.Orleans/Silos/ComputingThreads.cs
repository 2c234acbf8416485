using System.Collections.Concurrent;

namespace GradientDescent.Orleans.Silos;

/// <summary>Threads that only compute, one per processor, so that those of the silo stay free to answer. They compute one answer after the other, in the order of the questions.</summary>
internal sealed class ComputingThreads : IDisposable
{
    private readonly BlockingCollection<Action> _queue = [];

    public ComputingThreads()
    {
        for (var processor = 0; processor < Environment.ProcessorCount; processor++)
            new Thread(ComputeAll) { IsBackground = true, Name = nameof(ComputingThreads) }.Start();
    }

    public Task<byte[]> Run(Func<byte[]> compute)
    {
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Add(() =>
        {
            try
            {
                answer.SetResult(compute());
            }
            catch (Exception exception)
            {
                answer.SetException(exception);
            }
        });
        return answer.Task;
    }

    /// <summary>The threads end after the answers that were asked for.</summary>
    public void Dispose() => _queue.CompleteAdding();

    private void ComputeAll()
    {
        foreach (var compute in _queue.GetConsumingEnumerable())
            compute();
    }
}
