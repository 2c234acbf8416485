using System.Diagnostics;

namespace GradientDescent.Comparison.Contenders;

/// <summary>Somebody's way to compute what a table asks for, from rows that already stand in the form it likes best.</summary>
internal abstract class Contender : IDisposable
{
    /// <summary>A shorter run is repeated, so that a clock's tick and a question to another process do not count.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(50);

    /// <summary>How long it took to bring the rows into that form.</summary>
    public TimeSpan Preparation { get; set; }

    /// <summary>What the last run found: the mean loss and its gradient, or the weights, intercept last.</summary>
    public double[] Answer { get; protected set; } = [];

    /// <summary>How many runs make a sample; 0 before it is warm.</summary>
    public int Repetitions { get; private set; }

    /// <summary>Computes it so many times, one after the other.</summary>
    /// <returns>How long the computing alone took.</returns>
    public abstract TimeSpan Run(int times);

    /// <summary>Runs until caches are filled and the time of a run is known.</summary>
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

    /// <summary>Gives the rows in its form back.</summary>
    public abstract void Dispose();
}
