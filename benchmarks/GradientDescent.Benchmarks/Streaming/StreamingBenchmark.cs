using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Processes;
using GradientDescent.Benchmarks.Reporting;
using MathNet.Numerics.Statistics;

namespace GradientDescent.Benchmarks.Streaming;

/// <summary>A hundred million rows of eight features, created one by one, in a process whose heap could not store one percent of them.</summary>
internal static class StreamingBenchmark
{
    public const string Command = "streaming";

    private const long Rows = 100_000_000;
    private const int Rounds = 3;

    /// <summary>The probability that one of nine weights is farther off by chance is below one in ten million.</summary>
    private const double MaxStandardErrors = 6;

    private static readonly string Count = Rows.ToString(CultureInfo.InvariantCulture);

    public static void Run()
    {
        var started = Stopwatch.GetTimestamp();
        var fits = new List<ChildReport>();
        var rowsAlone = new List<ChildReport>();
        for (var round = 0; round < Rounds; round++)
        {
            fits.Add(Checked(FreshProcess.RunInSmallHeap("stream", Count, nameof(GradientSource.Moments)).Succeeded()));
            rowsAlone.Add(FreshProcess.RunInSmallHeap("enumerate", Count).Succeeded());
        }

        var table = new MarkdownTable("", "seconds", "ns per row", "peak working set, MB");
        Add(table, "fit, from the first row to the model", fits);
        Add(table, "creating the same rows, without a fit", rowsAlone);
        var text = string.Create(CultureInfo.InvariantCulture, $"""
            ## {Rows:N0} streamed rows, d = 8, in a heap of {FreshProcess.SmallHeap >> 20} MB

            Result: the process had `DOTNET_GCHeapHardLimit=0x{FreshProcess.SmallHeap:x}`, reported this limit, read {fits[0]["rows"]:N0} rows one by one
            (`Fit(IEnumerable<TRow>)`, moments), and found the weights of the data: the farthest is {fits[0]["standard errors off"]:F1} standard errors off.
            Stored in columns, these rows would take {Rows * 9 * sizeof(double) / 1e9:F1} GB. The numbers are medians of {Rounds} processes each, in turns.

            {Conditions.Text(Command, Stopwatch.GetElapsedTime(started))}

            {table}
            """);
        Console.WriteLine(text);
        ResultsFile.Replace("Streaming", text);
    }

    private static ChildReport Checked(ChildReport fit) =>
        fit["heap limit"] == FreshProcess.SmallHeap && fit["rows"] == Rows && fit["standard errors off"] < MaxStandardErrors
            ? fit
            : throw new InvalidOperationException($"The fit is not the requested one: {string.Join(", ", fit.Lines.Select(line => $"{line.Key} {line.Value[0]}"))}.");

    private static void Add(MarkdownTable table, string what, List<ChildReport> reports)
    {
        var seconds = reports.Select(static report => report["seconds"]).Median();
        table.Add(
        [
            what,
            seconds.ToString("F1", CultureInfo.InvariantCulture),
            (1e9 * seconds / Rows).ToString("F0", CultureInfo.InvariantCulture),
            (reports.Max(static report => report["peak working set"]) / (1 << 20)).ToString("F0", CultureInfo.InvariantCulture),
        ]);
    }
}
