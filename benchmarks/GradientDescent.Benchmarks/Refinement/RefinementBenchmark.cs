using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Numerics;
using GradientDescent.Passes;
using GradientDescent.Solving;
using GradientDescent.Summaries;

namespace GradientDescent.Benchmarks.Refinement;

/// <summary>The time of a pass of iterative refinement, with residuals in double-double, against the pass that sums the moments.</summary>
internal static class RefinementBenchmark
{
    public const string Command = "refinement";

    private const int Features = 8;
    private const int RowCount = 1_000_000;

    /// <summary>The target: the time of a refinement pass, as a multiple of a pass for the moments, at most.</summary>
    private const double Target = 3;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var columns = RandomColumns.Of<double>(Features, RowCount);
        var source = new ColumnSource<double>(columns, threads: 1);
        var weights = Array.ConvertAll(RandomRows.Weights(Features), static weight => (DoubleDouble)weight);
        var sums = new ResidualSums(weights, Features, isWeighted: false);
        var rounds = Rounds.Of(
            () => RowSummary.Of<MomentSums>(source, Features),
            () =>
            {
                sums.Clear();
                source.AddTo(sums, sums.CreateAlike);
            });

        var table = new MarkdownTable("pass", "ns per row", "passes for the moments", "target", "met");
        var ratio = rounds.Ratio(slow: 1, fast: 0);
        table.Add(["moments", NanosecondsPerRow(rounds, 0), "1", "", ""]);
        table.Add(["refinement", NanosecondsPerRow(rounds, 1), .. ratio.AtMost(Target)]);

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## A pass of iterative refinement: {RowCount:N0} rows, d = {Features}, one thread, doubles

            Residuals and their products with the features are computed in double-double. The numbers are medians of 15 rounds in which the two run in
            turns over the same rows, with 95 % confidence intervals. The target is met if the median reaches it.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Refinement", text);
    }

    private static string NanosecondsPerRow(Rounds rounds, int contender) =>
        (1e9 * rounds.Seconds(contender) / RowCount).ToString("F2", CultureInfo.InvariantCulture);
}
