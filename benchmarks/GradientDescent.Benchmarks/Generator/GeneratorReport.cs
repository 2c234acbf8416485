using System.Globalization;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using GradientDescent.Benchmarks.Reporting;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Benchmarks.Generator;

/// <summary>Prints the time of the generator as Markdown, and writes a complete run to RESULTS.md.</summary>
internal sealed class GeneratorReport : IExporter
{
    private const string Command = "dotnet run -c Release --project benchmarks/GradientDescent.Benchmarks -- --filter '*Generator*'";
    private const double MaxMillisecondsPerRecord = 1;

    /// <summary>The edits, with the number of outputs that each should regenerate.</summary>
    private static readonly IReadOnlyList<(string Name, string Method, Func<GeneratorProject, CSharpCompilation> Of, int Outputs)> Edits =
    [
        ("a field in another file", nameof(GeneratorBenchmarks.EditElsewhere), static project => project.AfterEditElsewhere(), 0),
        ("a comment in one record's file", nameof(GeneratorBenchmarks.Comment), static project => project.AfterComment(), 0),
        ("a feature of one record renamed", nameof(GeneratorBenchmarks.EditOfRecord), static project => project.AfterEditOfRecord(), 1),
    ];

    public string Name => nameof(GeneratorReport);

    public void ExportToLog(Summary summary, ILogger logger)
    {
        if (Text(summary) is { } text)
            logger.WriteLine(text);
    }

    public IEnumerable<string> ExportToFiles(Summary summary, ILogger consoleLogger)
    {
        ExportToLog(summary, consoleLogger);
        return Text(summary) is { } text ? [ResultsFile.Replace("Generator", text)] : [];
    }

    /// <summary>Null if a benchmark failed or a filter excluded some.</summary>
    private static string? Text(Summary summary)
    {
        var milliseconds = summary.Reports
            .Where(static report => report.ResultStatistics is not null)
            .ToDictionary(
                static report => ((int)report.BenchmarkCase.Parameters[nameof(GeneratorBenchmarks.Records)], report.BenchmarkCase.Descriptor.WorkloadMethod.Name),
                static report => report.ResultStatistics!.Median / 1e6);
        if (milliseconds.Count < GeneratorBenchmarks.RecordCounts.Length * GeneratorBenchmarks.Methods.Count)
            return null;

        var times = new MarkdownTable("records", "cold, ms", "cold, ms per record", "warm, ms");
        foreach (var records in GeneratorBenchmarks.RecordCounts)
        {
            var cold = milliseconds[(records, nameof(GeneratorBenchmarks.Cold))];
            times.Add([Count(records), Time(cold), Time(cold / records), Time(milliseconds[(records, nameof(GeneratorBenchmarks.Warm))])]);
        }

        var edits = new MarkdownTable("edit", "records", "ms", "ms per record", "target", "met", "outputs regenerated", "target", "met");
        foreach (var edit in Edits)
        {
            foreach (var records in GeneratorBenchmarks.RecordCounts)
            {
                var time = milliseconds[(records, edit.Method)];
                var written = WrittenOutputs.After(records, edit.Of);
                edits.Add(
                [
                    edit.Name, Count(records),
                    Time(time), Time(time / records), $"under {Count(MaxMillisecondsPerRecord)}", MarkdownTable.Met(time / records < MaxMillisecondsPerRecord),
                    written.ToString(), Count(edit.Outputs), MarkdownTable.Met(written.Again == edit.Outputs),
                ]);
            }
        }

        return $"""
            ## The generator: records of 1 to 40 features, one file per record

            Cold is the first run of a new driver in a warm process, on a project with parsed syntax but without symbols. After any edit,
            every record is analysed again, because the meaning of its names may have changed. The number of regenerated outputs is counted
            from the steps that the driver reports. The time after an edit is that of the whole run, so it is an upper bound for the analysis
            of the records. A warm run only joins the files again. Its time grows with the square of their number, because Roslyn compares
            the name of each file with all others.

            {Conditions.Text(summary, Command)}

            {times}

            {edits}
            """;
    }

    private static string Count(double count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(double milliseconds) => milliseconds.ToString(milliseconds < 1000 ? "G3" : "N0", CultureInfo.InvariantCulture);
}
