namespace GradientDescent.Orleans.Silos;

/// <summary>Threads that only compute, one per processor, so that those of the silo stay free to answer. They compute one answer after the other, in the order of the questions.</summary>
/// <remarks>A thread without work sleeps at once. A collection that blocks would let it spin first, which takes processors from the other silos of a computer.</remarks>
internal sealed class ComputingThreads : IDisposable
{
    private readonly Queue<ComputedAnswers> _queue = new();
    private bool _isClosed;

    public ComputingThreads()
    {
        for (var processor = 0; processor < Environment.ProcessorCount; processor++)
            new Thread(ComputeAll) { IsBackground = true, Name = nameof(ComputingThreads) }.Start();
    }

    /// <summary>Computes answers, several at once.</summary>
    public Task<byte[][]> Run(IReadOnlyList<Func<byte[]>> computations)
    {
        var answers = new ComputedAnswers(computations);
        lock (_queue)
        {
            for (var thread = 0; thread < Math.Min(computations.Count, Environment.ProcessorCount); thread++)
            {
                _queue.Enqueue(answers);
                Monitor.Pulse(_queue);
            }
        }

        return answers.All;
    }

    /// <summary>The threads end after the answers that were asked for.</summary>
    public void Dispose()
    {
        lock (_queue)
        {
            _isClosed = true;
            Monitor.PulseAll(_queue);
        }
    }

    private void ComputeAll()
    {
        while (Next() is { } answers)
            answers.ComputeRest();
    }

    private ComputedAnswers? Next()
    {
        lock (_queue)
        {
            while (_queue.Count == 0 && !_isClosed)
                Monitor.Wait(_queue);
            return _queue.TryDequeue(out var answers) ? answers : null;
        }
    }
}
