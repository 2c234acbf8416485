using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Benchmarks.SmallFits;

/// <summary>Fits of a few rows, where starting and ending a fit takes longer than the rows do.</summary>
internal static class SmallFitBenchmark
{
    public const string Command = "small-fits";

    private const int Features = 3;
    private const int RowCount = 50;

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var trainer = new Three.Trainer();
        List<Three> rows = [.. RandomRows.Of<Three>(Features, RowCount)];
        var moments = trainer.MomentsOf(rows);
        (string Name, double Microseconds, double Bytes, Action Run)[] calls =
        [
            ("`Fit` of the rows", 3, 2000, () => trainer.Fit(rows)),
            ("`MomentsOf` the rows", double.NaN, double.NaN, () => trainer.MomentsOf(rows)),
            ("`Fit` of moments", 1.5, double.NaN, () => trainer.Fit(moments)),
        ];

        var rounds = Rounds.Of(Array.ConvertAll(calls, static call => call.Run));
        var table = new MarkdownTable("call", "µs", "least µs", "target", "bytes allocated", "target");
        for (var call = 0; call < calls.Length; call++)
        {
            table.Add(
            [
                calls[call].Name,
                (1e6 * rounds.Seconds(call)).ToString("F2", CultureInfo.InvariantCulture),
                (1e6 * rounds.LeastSeconds(call)).ToString("F2", CultureInfo.InvariantCulture),
                Target(calls[call].Microseconds),
                AllocatedBy(calls[call].Run).ToString("N0", CultureInfo.InvariantCulture),
                Target(calls[call].Bytes),
            ]);
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## Small fits: {RowCount} rows of a `List`, d = {Features}, doubles, warm

            The numbers are medians, and the least, of 15 rounds in which all calls run in turns.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Small fits", text);
    }

    private static string Target(double target) => double.IsNaN(target) ? "" : target.ToString("N1", CultureInfo.InvariantCulture);

    private static long AllocatedBy(Action call)
    {
        const int calls = 1000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < calls; i++)
            call();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / calls;
    }
}
