using System.Diagnostics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Pairs;

/// <summary>
/// Ours and a rival by turns, A B B A: what slows the machine down for a while slows both. Two pairs a round, for as many rounds as the
/// budget allows, one at least.
/// </summary>
internal static class PairedTiming
{
    public const int MostPairs = 16;

    /// <summary>A shorter run is repeated, so that a clock's tick and a question to another process do not count.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Warmth = TimeSpan.FromMilliseconds(50);

    /// <summary>OpenBLAS lets its threads spin for 2²⁶ ticks of the clock after a call, and would take a processor from us.</summary>
    private static readonly TimeSpan SpinningThreads = TimeSpan.FromMilliseconds(40);

    private const long MostGarbage = 64 << 20;

    private static long _allocated;

    public static PairedTimes Measure(Contender ours, Contender rival, int threads, TimeSpan budget)
    {
        var (ourTimes, rivalTimes) = (Repetitions(ours), Repetitions(rival));
        GC.Collect();

        var (a, b) = (new List<double>(), new List<double>());
        var start = Stopwatch.GetTimestamp();
        do
        {
            if (threads > 1)
                Thread.Sleep(SpinningThreads);
            a.Add(Sample(ours, ourTimes));
            b.Add(Sample(rival, rivalTimes));
            b.Add(Sample(rival, rivalTimes));
            if (threads > 1)
                Thread.Sleep(SpinningThreads);
            a.Add(Sample(ours, ourTimes));
        }
        while (a.Count < MostPairs && Stopwatch.GetElapsedTime(start) < budget);
        return new(a, b);
    }

    private static double Sample(Contender contender, int times)
    {
        var seconds = contender.Run(times).TotalSeconds / times;
        CollectGarbage();
        return seconds;
    }

    /// <summary>How many runs make a sample, found while the contender warms up.</summary>
    private static int Repetitions(Contender contender)
    {
        var fastest = TimeSpan.MaxValue;
        for (var start = Stopwatch.GetTimestamp(); fastest == TimeSpan.MaxValue || Stopwatch.GetElapsedTime(start) < Warmth;)
        {
            var time = contender.Run(1);
            fastest = time < fastest ? time : fastest;
        }

        return Math.Max(1, (int)Math.Ceiling(ShortestSample / fastest));
    }

    /// <summary>What a run left behind is not collected in the next one's time.</summary>
    private static void CollectGarbage()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _allocated < MostGarbage)
            return;
        _allocated = allocated;
        GC.Collect();
    }
}
