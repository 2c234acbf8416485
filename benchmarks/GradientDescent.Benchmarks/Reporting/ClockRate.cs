using System.Diagnostics;

namespace GradientDescent.Benchmarks.Reporting;

/// <summary>The current clock rate of the processor, which a virtual machine does not report.</summary>
internal static class ClockRate
{
    /// <summary>Since Nehalem and Zen, a 64-bit multiplication takes 3 cycles and an addition 1. The next step waits for both.</summary>
    private const int CyclesPerStep = 4;

    private const int Steps = 2_000_000;
    private const int Trials = 50;

    public static double Gigahertz()
    {
        var best = TimeSpan.MaxValue;
        for (var trial = 0; trial < Trials; trial++)
        {
            var start = Stopwatch.GetTimestamp();
            if (Chain((ulong)trial) == 0)
                continue;
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return (double)Steps * CyclesPerStep / best.TotalNanoseconds;
    }

    private static ulong Chain(ulong value)
    {
        for (var step = 0; step < Steps; step++)
            value = (value * 6364136223846793005) + 1442695040888963407;
        return value;
    }
}
