using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.Groups;

/// <summary>A model for each of many small groups, against fits of the same rows group by group.</summary>
internal static class GroupBenchmark
{
    public const string Command = "groups";

    private const int GroupCount = 100_000;
    private const int RowCount = 1_000_000;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var rows = RowsOf(new(GroupCount));
        Sale[][] groups = [.. rows.GroupBy(static row => row.Shop).Select(static group => group.ToArray())];
        var (one, all) = (new Sale.Trainer(new() { MaxDegreeOfParallelism = 1 }), new Sale.Trainer());
        var rounds = Rounds.Of(
            () => Array.ConvertAll(groups, group => one.Fit(group)),
            () => one.FitBy(rows, static row => row.Shop),
            () => all.FitBy(rows, static row => row.Shop));

        var table = new MarkdownTable("call", "threads", "s", "µs per group", "times a fit of each group");
        string[] calls = ["`Fit` of each group, grouped before", "`FitBy`", "`FitBy`"];
        for (var call = 0; call < calls.Length; call++)
        {
            table.Add(
            [
                calls[call],
                (call == 2 ? Environment.ProcessorCount : 1).ToString(CultureInfo.InvariantCulture),
                rounds.Seconds(call).ToString("F2", CultureInfo.InvariantCulture),
                (1e6 * rounds.Seconds(call) / groups.Length).ToString("F1", CultureInfo.InvariantCulture),
                call == 0 ? "" : rounds.Ratio(slow: call, fast: 0).ToString(),
            ]);
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## A model for each group: {RowCount:N0} rows in {groups.Length:N0} groups, d = 3, doubles

            The time from an array of rows in random order to the results of all groups. The numbers are medians of 15 rounds in which all calls run in turns, with 95 %
            confidence intervals.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Groups", text);
    }

    private static Sale[] RowsOf(Random random) => [.. Enumerable.Range(0, RowCount).Select(_ =>
    {
        var (x1, x2, x3) = (random.NextDouble(), random.NextDouble(), random.NextDouble());
        return new Sale(random.Next(GroupCount), x1, x2, x3, x1 - x2 + (2 * x3) + random.NextDouble());
    })];
}
