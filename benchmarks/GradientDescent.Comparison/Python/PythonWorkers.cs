namespace GradientDescent.Comparison.Python;

/// <summary>A worker per number of threads, started at its first use. The libraries read this number only once.</summary>
internal sealed class PythonWorkers : IDisposable
{
    private readonly Dictionary<int, PythonWorker> _workers = [];

    public PythonWorker For(int threads)
    {
        // Only one worker at a time has rows in its memory.
        foreach (var other in _workers.Where(other => other.Key != threads))
            other.Value.Unload();
        if (!_workers.TryGetValue(threads, out var worker))
            _workers[threads] = worker = new(threads);
        return worker;
    }

    public void Dispose()
    {
        foreach (var worker in _workers.Values)
            worker.Dispose();
        _workers.Clear();
    }
}
