using System.Diagnostics;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// Has every contender run often and long enough on few rows that the JIT has compiled it for good: it counts calls, waits a
/// tenth of a second, and does so twice, where a large epoch is measured after a few calls.
/// </summary>
internal static class WarmCode
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(600);

    public static void Reach(int featureCount)
    {
        var contenders = EpochContenders.Of(featureCount, DataSize.L1.Rows(featureCount));
        var gradient = new double[featureCount + 1];
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Long;)
        {
            contenders.Tutorial(gradient);
            contenders.OnePass(gradient);
            contenders.Records(gradient);
            contenders.Kernel(gradient);
            contenders.LibraryKernel(gradient);
            contenders.Read();
        }
    }
}
