using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Choice;

/// <summary>Ten folds and a hundred penalties, against one plain fit of the same rows.</summary>
internal static class SelectionBenchmark
{
    public const string Command = "selection";

    private const int Features = 8;
    private const int RowCount = 1_000_000;
    private const int FoldCount = 10;
    private const int Penalties = 100;

    /// <summary>The targets, as multiples of the time of a plain fit.</summary>
    private const double RidgeTarget = 2;
    private const double LassoTarget = 10;

    private static readonly int[] ThreadCounts = [1, 2];

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var table = new MarkdownTable("rows in", "threads", "folds", "penalties", "ms", "times a plain fit", "target", "met");
        var columns = RandomColumns.Of<double>(Features, RowCount);
        var list = RandomRows.Of<Eight>(Features, RowCount).ToList();
        foreach (var threads in ThreadCounts)
        {
            var trainer = new Eight.Trainer(new() { MaxDegreeOfParallelism = threads });
            Add(table, "columns", threads, () => trainer.Fit(columns), (folds, grid) => trainer.CrossValidate(columns, folds, grid));
            Add(table, "`List`", threads, () => trainer.Fit(list), (folds, grid) => trainer.CrossValidate(list, folds, grid));
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## Cross-validation: {FoldCount} folds and {Penalties} penalties over {RowCount:N0} rows, d = {Features}, doubles

            The time from the rows to the validation losses and the models of all rows, against `new Trainer().Fit` of the same rows on the same number of threads. The
            numbers are medians of 15 rounds in which all contenders run in turns, with 95 % confidence intervals. A target is met if the median reaches it. With this
            number of rows, shuffled folds are drawn in runs of 64 rows. Listed folds assign every row separately, so each row is moved to its fold.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Selection", text);
    }

    private static void Add(MarkdownTable table, string place, int threads, Action fit, Action<Folds, PenaltyGrid> crossValidate)
    {
        var ridges = PenaltyGrid.RidgeLogSpaced(1e-6, 1, Penalties);
        var lassos = PenaltyGrid.Lasso(Penalties);
        var rowByRow = Folds.Of(new Random(FoldCount).GetItems(Enumerable.Range(0, FoldCount).ToArray(), RowCount));
        Contender[] contenders =
        [
            new("", "none: one plain fit", 1, fit),
            new("shuffled", "ridge", RidgeTarget, () => crossValidate(Folds.Shuffled(FoldCount), ridges)),
            new("contiguous", "ridge", RidgeTarget, () => crossValidate(Folds.Contiguous(FoldCount), ridges)),
            new("listed row by row", "ridge", RidgeTarget, () => crossValidate(rowByRow, ridges)),
            new("shuffled", "lasso", LassoTarget, () => crossValidate(Folds.Shuffled(FoldCount), lassos)),
            new("contiguous", "lasso", LassoTarget, () => crossValidate(Folds.Contiguous(FoldCount), lassos)),
        ];
        var rounds = Rounds.Of(Array.ConvertAll(contenders, static contender => contender.Run));
        for (var contender = 0; contender < contenders.Length; contender++)
        {
            var times = rounds.Ratio(slow: contender, fast: 0);
            table.Add(
            [
                place,
                threads.ToString(CultureInfo.InvariantCulture),
                contenders[contender].Folds,
                contenders[contender].Penalties,
                (1e3 * rounds.Seconds(contender)).ToString("F2", CultureInfo.InvariantCulture),
                .. contender == 0 ? ["", "", ""] : times.AtMost(contenders[contender].Target),
            ]);
        }
    }

    private sealed record Contender(string Folds, string Penalties, double Target, Action Run);
}
