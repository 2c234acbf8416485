using System.CommandLine;
using GradientDescent.Benchmarks.Reporting;
using GradientDescent.Comparison.Sources.Streaming;

namespace GradientDescent.Comparison.Sources;

/// <summary>The options of the benchmark of sources.</summary>
internal static class SourcesCommand
{
    private static readonly Option<int[]> Rows = ComparisonCommand.Several("--rows", "The numbers of rows", [1_000_000, 10_000_000]);
    private static readonly Option<int[]> Threads = ComparisonCommand.Several("--threads", "The numbers of threads", [1, 2]);

    private static readonly Option<double> Budget = new("--budget")
    {
        Description = "The time limit of a comparison in seconds; at least one round of two pairs is timed",
        DefaultValueFactory = static _ => 10,
    };

    private static readonly Option<long> Streamed = new("--streamed")
    {
        Description = $"Instead of files: the number of rows of a CSV text that is never stored, in a heap of 64 MB; results are stored for {StreamedCsvBenchmark.Rows}",
    };

    public static Command Create()
    {
        var command = new Command("sources", "From a file or a query to coefficients, and what only reading takes") { Rows, Threads, Budget, Streamed };
        command.SetAction(static parsed =>
        {
            if (parsed.GetValue(Streamed) is > 0 and var rows)
                Publish(StreamedCsvBenchmark.Section, StreamedCsvBenchmark.Run(rows), rows == StreamedCsvBenchmark.Rows);
            else
                Publish("sources", Text(parsed), ((Option[])[Rows, Threads]).All(option => parsed.GetResult(option) is null or { Implicit: true }));
        });
        return command;
    }

    private static string Text(ParseResult parsed) =>
        new SourcesBenchmark(parsed.GetValue(Rows)!, parsed.GetValue(Threads)!, TimeSpan.FromSeconds(parsed.GetValue(Budget))).Run();

    private static void Publish(string section, string text, bool isWhole)
    {
        Console.WriteLine(text);
        if (isWhole)
            ResultsFile.Replace($"Comparison: {section}", text);
    }
}
