using System.Diagnostics;

namespace GradientDescent.Comparison.Contenders;

/// <summary>An implementation of the task of a table, with rows that are already in the format that suits it best.</summary>
internal abstract class Contender : IDisposable
{
    /// <summary>A shorter run is repeated, so that the resolution of the clock and the request to another process do not matter.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(50);

    /// <summary>The time to convert the rows to that format.</summary>
    public TimeSpan Preparation { get; set; }

    /// <summary>The result of the last run: the mean loss and its gradient, or the weights, intercept last.</summary>
    public double[] Answer { get; protected set; } = [];

    /// <summary>The number of runs per sample; 0 before the warm-up.</summary>
    public int Repetitions { get; private set; }

    /// <summary>Runs the computation a number of times, one after another.</summary>
    /// <returns>The time of the computation alone.</returns>
    public abstract TimeSpan Run(int times);

    /// <summary>Runs until the caches are filled and the time of a run is known.</summary>
    public void WarmUp()
    {
        if (Repetitions > 0)
            return;

        var fastest = Run(1);
        for (var start = Stopwatch.GetTimestamp(); fastest < Warmth && Stopwatch.GetElapsedTime(start) < Warmth;)
        {
            var time = Run(1);
            fastest = time < fastest ? time : fastest;
        }

        Repetitions = Math.Max(1, (int)Math.Ceiling(ShortestSample / fastest));
    }

    /// <summary>Releases the rows in its format.</summary>
    public abstract void Dispose();
}
