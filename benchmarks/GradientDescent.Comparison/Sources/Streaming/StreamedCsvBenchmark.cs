using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Processes;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Reporting;

namespace GradientDescent.Comparison.Sources.Streaming;

/// <summary>Rows of CSV text that is never stored, in a process whose heap could not store a hundredth of them.</summary>
internal static class StreamedCsvBenchmark
{
    public const string Section = "streamed CSV";

    /// <summary>The number of rows whose results are stored.</summary>
    public const long Rows = 100_000_000;

    private const long HeapLimit = 64 << 20;

    /// <summary>The probability that one of nine weights is farther off by chance is below one in ten million.</summary>
    private const double MaxStandardErrors = 6;

    /// <returns>The section.</returns>
    public static string Run(long rows)
    {
        var start = Stopwatch.GetTimestamp();
        var fit = Start(StreamedCsvFit.FitCommand, rows);
        if (fit["heap limit"] != HeapLimit || fit["rows"] != rows || fit["standard errors off"] > MaxStandardErrors)
            throw new InvalidOperationException($"The fit is not the requested one: {string.Join(", ", fit.Lines.Select(static line => $"{line.Key} {line.Value[0]}"))}.");

        var text = Start(StreamedCsvFit.TextCommand, rows);
        var table = new MarkdownTable("", "seconds", "ns per row", "peak working set, MB");
        Add(table, "fit, from the first byte to the model", fit, rows);
        Add(table, "creating the same text, without a fit", text, rows);
        return string.Create(CultureInfo.InvariantCulture, $"""
            ## {rows:N0} streamed rows of CSV, in a heap of {HeapLimit >> 20} MB

            Result: the process had `DOTNET_GCHeapHardLimit=0x{HeapLimit:x}`, reported this limit, read {fit["rows"]:N0} rows from a stream (`Csv.Open(stream)`), {text["bytes"] / 1e9:F2} GB
            of text that was created while it was read, and found the weights of the data: the farthest is {fit["standard errors off"]:F1} standard errors off. One process each.

            {Conditions.Text([Conditions.RuntimeOfSources()], Stopwatch.GetElapsedTime(start))}

            {table}
            """);
    }

    private static ChildReport Start(string command, long rows) => ChildProcess.Run(
        "dotnet",
        [typeof(StreamedCsvBenchmark).Assembly.Location, command, rows.ToString(CultureInfo.InvariantCulture)],
        ("DOTNET_GCHeapHardLimit", $"0x{HeapLimit:x}")).Succeeded();

    private static void Add(MarkdownTable table, string what, ChildReport report, long rows) => table.Add(
    [
        what,
        report["seconds"].ToString("F1", CultureInfo.InvariantCulture),
        (1e9 * report["seconds"] / rows).ToString("F0", CultureInfo.InvariantCulture),
        (report["peak working set"] / (1 << 20)).ToString("F0", CultureInfo.InvariantCulture),
    ]);
}
