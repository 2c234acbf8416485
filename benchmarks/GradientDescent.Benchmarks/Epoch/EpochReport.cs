using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using GradientDescent.Benchmarks.Reporting;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>Prints the comparison as Markdown, and writes a complete one to RESULTS.md.</summary>
internal sealed class EpochReport : IExporter
{
    private const string Command = "dotnet run -c Release --project benchmarks/GradientDescent.Benchmarks -- --filter '*Epoch*'";

    public string Name => nameof(EpochReport);

    public void ExportToLog(Summary summary, ILogger logger)
    {
        if (EpochResults.From(summary) is { } results)
            logger.WriteLine(Text(summary, results));
    }

    public IEnumerable<string> ExportToFiles(Summary summary, ILogger consoleLogger)
    {
        ExportToLog(summary, consoleLogger);
        return EpochResults.From(summary) is { } results && HasAllCases(results)
            ? [ResultsFile.Replace("Epoch", Text(summary, results))]
            : [];
    }

    private static bool HasAllCases(EpochResults results) =>
        results.Cases.Count == EpochBenchmarks.FeatureCounts.Length * Enum.GetValues<DataSize>().Length;

    private static string Text(Summary summary, EpochResults results) => $"""
        ## One epoch: loss and gradient over all rows, one thread, doubles

        Checked in every process before the measurement: the tutorial-shaped loop, both one-pass loops and both kernels
        agree on loss and gradient to {Agreement.Tolerance:G0} relative, and the read limit reads every number.

        {Conditions.Text(summary, Command)}

        Nanoseconds per row, as the median of the rounds' medians:

        {EpochTables.Times(results)}

        The speed of the generated kernel as a multiple of that of the others (with minimum and maximum of the rounds), and its share of the read limit.
        Below 1, the generated kernel is slower. The library kernel works for any number of features, so its factor is the gain by code generation.

        {EpochTables.Ratios(results)}

        Targets at d = 8:

        {EpochTargets.Table(results)}

        {LoadLimit.Text(results)}
        """;
}
