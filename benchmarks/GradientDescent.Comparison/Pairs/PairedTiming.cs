using System.Diagnostics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Pairs;

/// <summary>
/// Ours and a rival by turns, A B B A: what slows the machine down for a while slows both. Two pairs a round, for as many rounds as the
/// budget allows, one at least.
/// </summary>
internal static class PairedTiming
{
    public const int MaxPairs = 16;

    /// <summary>OpenBLAS lets its threads spin for 2²⁶ ticks of the clock after a call, and would take a processor from us.</summary>
    private static readonly TimeSpan SpinningThreads = TimeSpan.FromMilliseconds(40);

    private const long MaxGarbage = 64 << 20;

    private static long _allocated;

    public static PairedTimes Measure(Contender ours, Contender rival, int threads, TimeSpan budget)
    {
        ours.WarmUp();
        rival.WarmUp();
        GC.Collect();
        Thread.Sleep(threads > 1 ? SpinningThreads : TimeSpan.Zero);

        var (a, b) = (new List<double>(), new List<double>());
        var start = Stopwatch.GetTimestamp();
        do
        {
            a.Add(Sample(ours));
            b.Add(Sample(rival));
            b.Add(Sample(rival));
            Thread.Sleep(threads > 1 ? SpinningThreads : TimeSpan.Zero);
            a.Add(Sample(ours));
        }
        while (a.Count < MaxPairs && Stopwatch.GetElapsedTime(start) < budget);
        return new(a, b);
    }

    private static double Sample(Contender contender)
    {
        var seconds = contender.Run(contender.Repetitions).TotalSeconds / contender.Repetitions;
        CollectGarbage();
        return seconds;
    }

    /// <summary>What a run left behind is not collected in the next one's time.</summary>
    private static void CollectGarbage()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _allocated < MaxGarbage)
            return;
        _allocated = allocated;
        GC.Collect();
    }
}
