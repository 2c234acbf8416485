using System.Diagnostics;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// Runs every contender on few rows, often and long enough that the JIT has compiled its final code. The JIT counts calls and waits a tenth of a second, twice,
/// but a large epoch is measured after a few calls.
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
