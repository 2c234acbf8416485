using System.Diagnostics;
using GradientDescent.Benchmarks.Processes;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Pairs;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Sources.Scripts;
using GradientDescent.Comparison.Tool.Programs;

namespace GradientDescent.Comparison.Tool;

/// <summary>Measures gd and other programs on the same files, as whole processes.</summary>
/// <param name="program">The path of gd.</param>
/// <param name="threads">The number of threads.</param>
/// <param name="budget">The time limit of a comparison.</param>
internal sealed class ToolBenchmark(string program, int threads, TimeSpan budget)
{
    private readonly List<ToolResult> _results = [];

    /// <returns>The section.</returns>
    public static string Run(string? program, IReadOnlyList<int> rows, int threads, TimeSpan budget)
    {
        using var native = program is null ? NativeProgram.Publish(Path.Combine(Repository.Root, "src", "GradientDescent.Tool"), "gd") ?? throw new NotInstalledException("gcc zlib1g-dev") : null;
        return new ToolBenchmark(program ?? native!.Path, threads, budget).Run(rows);
    }

    private string Run(IReadOnlyList<int> rows)
    {
        var start = Stopwatch.GetTimestamp();
        using (var help = new WholeProcess(new("gd --help", program, ["--help"], ""), threads))
            Add(Own(0, "gd --help", help, PairedTiming.Measure(help, help, threads, budget).Ours));
        foreach (var count in rows)
        {
            using var file = new HousesFile(count);
            Measure(file);
        }

        return $"""
            ## From a CSV file to the statistics of a fit, as a command line

            Houses with three numbers, a category of four levels, and a price; the formula is `{HousesFile.Formula}`. Each program is a new process for every run, timed from its start to its
            end, with {threads} threads if it can use them. *Times gd* is the time divided by that of gd: the median over pairs of runs in the order A B B A, and its interval; below 1 gd lost. The peak
            memory is that of one run, by GNU time. Miller and DuckDB fit one variable only, without errors or categories: they do a part of the work. gd reads the file three times: for types
            and levels, for the sums, and for the residuals. All print the coefficient of `Area` with the same digits, or the remark says so.

            {Conditions.Text([Conditions.RuntimeOfSources(), $"R: {Script.Fread.Versions}", $"Python: {Script.Pandas.Versions}"], Stopwatch.GetElapsedTime(start))}

            {ToolText.Tables(_results)}
            """;
    }

    private void Measure(HousesFile file)
    {
        using var ours = new WholeProcess(Rival.Gd(program, file.Path, threads), threads);
        var (times, others) = (new List<double>(), new List<ToolResult>());
        foreach (var rival in Rival.Of(program, file.Path, threads))
        {
            others.Add(Against(ours, rival, file, times));
            Console.WriteLine(ToolText.Line(others[^1]));
        }

        Add(Own(file.Rows, "**gd fit**", ours, times));
        _results.AddRange(others);
    }

    private ToolResult Against(WholeProcess ours, Rival rival, HousesFile file, List<double> times)
    {
        var result = new ToolResult(file.Rows, rival.Name) { IsRival = !rival.IsOwn };
        using var other = new WholeProcess(rival, threads);
        try
        {
            var pairs = PairedTiming.Measure(ours, other, threads, budget);
            times.AddRange(pairs.Ours);
            return result with { Seconds = RatioInterval.Middle(pairs.Rival), Ratio = pairs.Ratio, PeakMemory = other.PeakMemory(), Remark = SlopeCheck.Remark(other.Output, file, rival.IsPair) };
        }
        catch (Exception reason) when (reason is NotInstalledException or InvalidOperationException)
        {
            return result with { Remark = reason.Message };
        }
    }

    private static ToolResult Own(int rows, string name, WholeProcess process, IEnumerable<double> times) =>
        new(rows, name) { Seconds = RatioInterval.Middle(times), PeakMemory = process.PeakMemory() };

    private void Add(ToolResult result)
    {
        _results.Add(result);
        Console.WriteLine(ToolText.Line(result));
    }
}
