using System.Diagnostics;
using GradientDescent.Comparison.Contenders;

namespace GradientDescent.Comparison.Pairs;

/// <summary>
/// Runs two contenders in turns, A B B A, so that other load on the machine slows both. A round has two pairs. There are as many rounds as the time limit allows, and at
/// least one.
/// </summary>
internal static class PairedTiming
{
    public const int MaxPairs = 16;

    /// <summary>After a call, OpenBLAS lets its threads spin for 2²⁶ clock ticks, which would occupy a processor during the next run.</summary>
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

    /// <summary>Collects garbage between runs, so that it is not collected during the next one.</summary>
    private static void CollectGarbage()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - _allocated < MaxGarbage)
            return;
        _allocated = allocated;
        GC.Collect();
    }
}
