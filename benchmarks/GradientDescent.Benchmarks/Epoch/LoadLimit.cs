using System.Globalization;
using System.Numerics;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>
/// The speed limit of a kernel with two phases for rows in the first-level cache, on a processor that loads one vector per cycle. Each phase reads every feature;
/// the first also reads the target, the second the slopes. The multiplications fit between the loads.
/// </summary>
internal static class LoadLimit
{
    private const int Features = 8;
    private const double TargetShare = 0.7;

    private static int Loads => 2 * (Features + 1);

    public static string Text(EpochResults results)
    {
        var epoch = new EpochCase(DataSize.L1, Features);
        if (!results.Cases.Contains(epoch))
            return "";

        var clock = ClockRate.Gigahertz();
        var limit = Loads / (double)Vector<double>.Count / clock;
        var time = results.Time(epoch, nameof(EpochBenchmarks.Kernel));
        return string.Create(CultureInfo.InvariantCulture, $"""
            In L1 at d = {Features}, the two phases load {Loads} vectors for {Vector<double>.Count} rows. With one load per cycle and {clock:F1} GHz, that takes {limit:F2} ns per row.
            The kernel takes {time:F2} ns, which is {100 * limit / time:F0} % of this speed (target {100 * TargetShare:F0} %, met: {MarkdownTable.Met(limit / time >= TargetShare)}). A processor that loads two vectors per cycle may exceed 100 %.
            """);
    }
}
