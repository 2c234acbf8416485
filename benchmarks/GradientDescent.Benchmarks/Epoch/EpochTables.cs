using System.Globalization;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The tables of the comparison, with one line per case.</summary>
internal static class EpochTables
{
    private static readonly string[] Loops =
        [nameof(EpochBenchmarks.Tutorial), nameof(EpochBenchmarks.OnePass), nameof(EpochBenchmarks.Records), nameof(EpochBenchmarks.LibraryKernel)];

    public static string Times(EpochResults results)
    {
        var table = new MarkdownTable("fits in", "d", "rows", "tutorial-shaped", "one pass, double[][]", "one pass, records", "**generated kernel**", "library kernel", "read limit");
        foreach (var epoch in results.Cases)
            table.Add([.. Case(epoch), .. EpochBenchmarks.Contenders.Select(contender => Nanoseconds(results.Time(epoch, contender)))]);
        return table.ToString();
    }

    public static string Ratios(EpochResults results)
    {
        var table = new MarkdownTable("fits in", "d", "rows", "than tutorial-shaped", "than one pass, double[][]", "than one pass, records", "than library kernel", "share of the read limit");
        foreach (var epoch in results.Cases)
        {
            var share = results.Ratio(epoch, slow: nameof(EpochBenchmarks.ReadLimit), fast: nameof(EpochBenchmarks.Kernel));
            table.Add([.. Case(epoch), .. Loops.Select(loop => Times(results.Ratio(epoch, loop, nameof(EpochBenchmarks.Kernel)))), Share(share)]);
        }

        return table.ToString();
    }

    public static string Times(Ratio ratio) => ratio.Median < 2
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:F2} ({ratio.Least:F2}–{ratio.Most:F2})")
        : string.Create(CultureInfo.InvariantCulture, $"{ratio.Median:F1} ({ratio.Least:F1}–{ratio.Most:F1})");

    private static string Share(Ratio ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * ratio.Median:F0} % ({100 * ratio.Least:F0}–{100 * ratio.Most:F0})");

    private static string Nanoseconds(double nanoseconds) => nanoseconds.ToString("F2", CultureInfo.InvariantCulture);

    private static string[] Case(EpochCase epoch) =>
    [
        epoch.Size.ToString(),
        epoch.Features.ToString(CultureInfo.InvariantCulture),
        epoch.Rows.ToString("N0", CultureInfo.InvariantCulture),
    ];
}
