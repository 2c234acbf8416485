using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Benchmarks.Factor;

/// <summary>The pass for the triangular factor against the pass for the moments: the time for a condition number that is not squared.</summary>
internal static class FactorBenchmark
{
    public const string Command = "factor";

    private const int Rows = 1_000_000;

    /// <summary>The target: a multiple of the time for the moments, from a number of features on.</summary>
    private const double Target = 2;
    private const int TargetWidth = 8;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var table = new MarkdownTable("d", "moments, ns per row", "factor, ns per row", "factor / moments (95 %)", "target", "met");
        foreach (var featureCount in new[] { 3, TargetWidth, 16, 32, 64 })
            AddRow(table, featureCount);

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## The factor R of a QR factorisation against the moments: one pass, {Rows:N0} rows, one thread, doubles

            The numbers are medians of 15 rounds in which the two run in turns over the same rows. A target is met if the median reaches it.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Factor", text);
    }

    private static void AddRow(MarkdownTable table, int featureCount)
    {
        var columns = RandomColumns.Of<double>(featureCount, Rows);
        var source = new ColumnSource<double>(columns, threads: 1);
        var rounds = Rounds.Of(
            () => RowSummary.Of<MomentSums>(source, featureCount),
            () => RowSummary.Of<FactorSums>(source, featureCount));

        var ratio = rounds.Ratio(slow: 1, fast: 0);
        var hasTarget = featureCount >= TargetWidth;
        table.Add(
        [
            featureCount.ToString(CultureInfo.InvariantCulture),
            (1e9 * rounds.Seconds(0) / Rows).ToString("F2", CultureInfo.InvariantCulture),
            (1e9 * rounds.Seconds(1) / Rows).ToString("F2", CultureInfo.InvariantCulture),
            .. hasTarget ? ratio.AtMost(Target) : [ratio.ToString(), "", ""],
        ]);
    }
}
