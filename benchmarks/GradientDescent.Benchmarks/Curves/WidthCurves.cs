using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Records;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>What a cell, a number of a row, costs by the number of features: out of cache, on one thread, in doubles.</summary>
internal static class WidthCurves
{
    private static readonly int[] Widths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 24, 33, 48, 64, 96, 128, 200, 256];

    private static readonly CurveContender[] Contenders = [CurveContender.MomentsPass, CurveContender.Kernel, CurveContender.Reading];

    public static IReadOnlyList<Curve> Measure()
    {
        var times = Array.ConvertAll(Widths, static width => Measure(width));
        return [.. Contenders.Select((contender, index) =>
            new Curve(contender, [.. Widths.Zip(times, (width, rounds) => (width, 1e9 * rounds.Seconds(index) / Cells(width)))]))];
    }

    private static long Cells(int width) => (long)DataSize.Memory.Rows(width) * (width + 1);

    private static Rounds Measure(int width)
    {
        var contenders = WidthContenders.Of(new CompiledRecord(width), DataSize.Memory.Rows(width));
        return Rounds.Of(contenders.MomentsPass, contenders.DirectEpoch, contenders.Read);
    }
}
