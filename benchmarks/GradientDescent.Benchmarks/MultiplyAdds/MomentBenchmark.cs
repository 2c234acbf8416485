using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Benchmarks.MultiplyAdds;

/// <summary>The pass for the moments against the multiply-adds that the processor can do in the same time.</summary>
internal static class MomentBenchmark
{
    public const string Command = "moments";

    private static readonly (string Name, long Bytes)[] Sizes = [("cache", 4_000_000), ("memory", 160_000_000)];

    /// <summary>The target: a share of the peak, from a number of features on. Fewer features are limited by memory.</summary>
    private const double Target = 0.75;
    private const int TargetWidth = 24;

    private static double s_sink;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var table = new MarkdownTable("fits in", "numbers", "d", "moments, ns per row", "reading alone", "multiply-adds alone", "share of the peak (95 %)", "at best", "target", "met");
        foreach (var (name, bytes) in Sizes)
        {
            foreach (var featureCount in new[] { 3, 8, 16, 24, 32, 48, 64, 128, 256 })
            {
                var rows = (int)(bytes / ((featureCount + 1) * sizeof(double)));
                var doubles = RandomColumns.Of<double>(featureCount, rows);
                var limit = RandomColumns.ToReadLimit(doubles);
                AddRow(table, name, doubles, limit);
                AddRow(table, name, RandomColumns.Of<float>(featureCount, rows), limit);
            }
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## The moments against the peak of multiply-adds: one pass, one thread

            The peak is that of vectors of doubles in registers, also for floats, because products are sums of doubles. The multiply-adds alone are those of the
            (d + 1)(d + 2)/2 different products of a row. The numbers are medians of 15 rounds in which the pass, reading and the peak run in turns. A target is met
            if the median reaches it. At best: the least time of the pass against that of the peak. Reading alone reads doubles in both cases.
            Rows in cache show what the arithmetic reaches; rows out of cache must be read from memory as well.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Moments", text);
    }

    private static void AddRow<T>(MarkdownTable table, string size, Columns<T> columns, ReadLimit limit)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var featureCount = columns.ColumnCount - 1;
        var source = new ColumnSource<T>(columns, threads: 1);
        var rounds = Rounds.Of(
            () => RowSummary.Of<MomentSums>(source, featureCount),
            () => s_sink = limit.Sum(),
            () => s_sink = MultiplyAddPeak.Run(s_sink));

        var perRow = columns.ColumnCount * (columns.ColumnCount + 1) / 2;
        var peaksPerPass = perRow * (double)columns.RowCount / MultiplyAddPeak.MultiplyAdds;
        var share = rounds.Ratio(slow: 2, fast: 0, scale: peaksPerPass);
        var hasTarget = featureCount >= TargetWidth;
        table.Add(
        [
            size,
            typeof(T) == typeof(double) ? "double" : "float",
            featureCount.ToString(CultureInfo.InvariantCulture),
            PerRow(rounds.Seconds(0)),
            PerRow(rounds.Seconds(1)),
            PerRow(rounds.Seconds(2) * peaksPerPass),
            share.ToString(),
            (peaksPerPass * rounds.LeastSeconds(2) / rounds.LeastSeconds(0)).ToString("G3", CultureInfo.InvariantCulture),
            hasTarget ? Target.ToString(CultureInfo.InvariantCulture) : "",
            hasTarget ? MarkdownTable.Met(share.Median >= Target) : "",
        ]);

        string PerRow(double seconds) => (1e9 * seconds / columns.RowCount).ToString("F2", CultureInfo.InvariantCulture);
    }
}
