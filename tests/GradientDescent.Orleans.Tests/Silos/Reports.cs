namespace GradientDescent.Orleans.Tests;

/// <summary>Stores what is reported, at once and by the thread that reports.</summary>
internal sealed class Reports<T>(Action<T>? then = null) : IProgress<T>
{
    public List<T> All { get; } = [];

    public void Report(T value)
    {
        lock (All)
            All.Add(value);
        then?.Invoke(value);
    }
}
