using System.Globalization;
using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Records;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>The time per cell (a number of a row) by the number of features: for rows in memory, one thread and doubles.</summary>
internal sealed class WidthCurves
{
    private static readonly int[] Widths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 24, 32, 33, 48, 64, 96, 128, 200, 256];

    private static readonly CurveContender[] Contenders = [CurveContender.MomentsPass, CurveContender.Kernel, CurveContender.Reading];

    /// <summary>The targets for the kernel, as shares of the speed of reading alone.</summary>
    private static readonly (int Width, double Share)[] Targets = [(3, 0.85), (8, 0.85), (16, 0.70), (32, 0.65), (64, 0.65)];

    private readonly Dictionary<int, Rounds> _rounds = Widths.ToDictionary(static width => width, Measure);

    public IReadOnlyList<Curve> Curves => [.. Contenders.Select((contender, index) =>
        new Curve(contender, [.. Widths.Select(width => (width, 1e9 * _rounds[width].Seconds(index) / Cells(width)))]))];

    /// <summary>A target is met if the median reaches it.</summary>
    public MarkdownTable Shares()
    {
        var table = new MarkdownTable("d", "share of reading alone (95 %)", "target", "met");
        foreach (var (width, target) in Targets)
        {
            var share = _rounds[width].Ratio(slow: Array.IndexOf(Contenders, CurveContender.Reading), fast: Array.IndexOf(Contenders, CurveContender.Kernel));
            table.Add(
            [
                width.ToString(CultureInfo.InvariantCulture),
                share.ToString(),
                target.ToString(CultureInfo.InvariantCulture),
                MarkdownTable.Met(share.Median >= target),
            ]);
        }

        return table;
    }

    private static long Cells(int width) => (long)DataSize.Memory.Rows(width) * (width + 1);

    private static Rounds Measure(int width)
    {
        var contenders = WidthContenders.Of(new CompiledRecord(width), DataSize.Memory.Rows(width));
        return Rounds.Of(contenders.MomentsPass, contenders.DirectEpoch, contenders.Read);
    }
}
