using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Curves;
using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Records;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Benchmarks.Timing;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Benchmarks.DebugBuild;

/// <summary>The same generated kernel, compiled as in a Debug build and as in a Release build of a user's project.</summary>
internal static class DebugBuildBenchmark
{
    public const string Command = "debug-build";

    private static readonly int[] Widths = [1, 8, 64];

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var table = new MarkdownTable("fits in", "d", "rows", "Debug, ns per row", "Release, ns per row", "times slower (95 %)");
        foreach (var size in Enum.GetValues<DataSize>())
        {
            foreach (var width in Widths)
                table.Add(Compare(size, width));
        }

        var text = $"""
            ## A Debug build: one direct epoch, one thread, doubles

            The kernel is generated into the user's assembly, so it is compiled with the settings of that assembly. The library is always optimised. The
            numbers are medians of 15 rounds in which the two run in turns over the same rows, in one process.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """;
        Console.WriteLine(text);
        ResultsFile.Replace("DebugBuild", text);
    }

    private static string[] Compare(DataSize size, int width)
    {
        var rows = size.Rows(width);
        var debug = WidthContenders.Of(new CompiledRecord(width, OptimizationLevel.Debug), rows);
        var release = WidthContenders.Of(new CompiledRecord(width, OptimizationLevel.Release), rows);
        var rounds = Rounds.Of(debug.DirectEpoch, release.DirectEpoch);
        return
        [
            size.ToString(),
            width.ToString(CultureInfo.InvariantCulture),
            rows.ToString("N0", CultureInfo.InvariantCulture),
            NanosecondsPerRow(0),
            NanosecondsPerRow(1),
            rounds.Ratio(slow: 0, fast: 1).ToString(),
        ];

        string NanosecondsPerRow(int contender) => (1e9 * rounds.Seconds(contender) / rows).ToString("F2", CultureInfo.InvariantCulture);
    }
}
