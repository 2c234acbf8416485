namespace GradientDescent.Comparison.Python;

/// <summary>A worker for every number of threads, started when first asked: the libraries read that number once.</summary>
internal sealed class PythonWorkers : IDisposable
{
    private readonly Dictionary<int, PythonWorker> _workers = [];

    public PythonWorker For(int threads)
    {
        // One at a time keeps rows in its memory.
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
