using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Options;

/// <summary>What standardisation, penalties, sample weights and missing values add to a plain fit of the same rows.</summary>
internal static class OptionsBenchmark
{
    public const string Command = "options";

    private const int Features = 8;
    private const int RowCount = 1_000_000;
    private const int Penalties = 100;

    /// <summary>The target, as a multiple of the time of a plain fit.</summary>
    private const double Target = 1.1;

    /// <summary>A path of many penalties may take a little longer.</summary>
    private const double PathTarget = 1.2;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var columns = RandomColumns.Of<double>(Features, RowCount);
        var weighted = Weighted(columns);
        var gappy = Gaps(columns);
        var plain = new Eight.Trainer(OneThread());
        var standardised = new Eight.Trainer(OneThread() with { Standardize = true });
        var ridge = new Eight.Trainer(OneThread() with { Penalty = Penalty.Ridge(0.1) });
        var lasso = new Eight.Trainer(OneThread() with { Penalty = Penalty.Lasso(0.01) });
        var ofWeighted = new Weighed.Trainer(OneThread());
        var ofGappy = new Gappy.Trainer(OneThread());
        var grid = PenaltyGrid.Lasso(Penalties);
        Contender[] contenders =
        [
            new("none: a plain fit", 1, () => plain.Fit(columns)),
            new("`Standardize`", Target, () => standardised.Fit(columns)),
            new("a ridge penalty", Target, () => ridge.Fit(columns)),
            new("a lasso penalty", Target, () => lasso.Fit(columns)),
            new("sample weights, a column more", Target, () => ofWeighted.Fit(weighted)),
            new("missing values, one of 100, replaced by the mean", Target, () => ofGappy.Fit(gappy)),
            new($"a path of {Penalties} lasso penalties", PathTarget, () => plain.RegularizationPath(columns, grid)),
        ];

        var rounds = Rounds.Of(Array.ConvertAll(contenders, static contender => contender.Run));
        var table = new MarkdownTable("option", "ns per row", "times a plain fit", "target", "met");
        for (var contender = 0; contender < contenders.Length; contender++)
        {
            var times = rounds.Ratio(slow: contender, fast: 0);
            table.Add(
            [
                contenders[contender].Option,
                (1e9 * rounds.Seconds(contender) / RowCount).ToString("F2", CultureInfo.InvariantCulture),
                .. contender == 0 ? ["", "", ""] : times.AtMost(contenders[contender].Target),
            ]);
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## Options: {RowCount:N0} rows in columns, d = {Features}, doubles, one thread

            Fits by moments, with one option each, against a plain fit. The numbers are medians of 15 rounds in which all contenders run in turns, with 95 %
            confidence intervals. A target is met if the median reaches it. Rows with sample weights have one column more to read, a ninth.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Options", text);
    }

    private static TrainerOptions OneThread() => new() { MaxDegreeOfParallelism = 1 };

    /// <summary>The same columns with weights between 0.5 and 1.5.</summary>
    private static Columns<double> Weighted(Columns<double> columns)
    {
        var random = new Random(RowCount);
        var weighted = new Columns<double>(columns.ColumnCount + 1);
        while (weighted.RowCount < RowCount)
        {
            var from = weighted.RowCount;
            var to = weighted.AddRows(columns.Rows(from, RowCount).Rows);
            var rows = columns.Rows(from, to.Rows);
            for (var column = 0; column < columns.ColumnCount; column++)
                rows.Cells(column).CopyTo(to.Cells(column));
            foreach (ref var weight in to.Cells(columns.ColumnCount))
                weight = 0.5 + random.NextDouble();
        }

        return weighted;
    }

    /// <summary>The same columns without every hundredth feature.</summary>
    private static Columns<double> Gaps(Columns<double> columns)
    {
        var random = new Random(RowCount);
        var gappy = columns.Copy();
        for (long index = 0; index < gappy.BlockCount; index++)
        {
            for (var feature = 0; feature < Features; feature++)
            {
                foreach (ref var cell in gappy.Block(index).Cells(feature))
                    cell = random.Next(100) == 0 ? double.NaN : cell;
            }
        }

        return gappy;
    }

    private sealed record Contender(string Option, double Target, Action Run);
}
