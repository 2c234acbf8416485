using System.CommandLine;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>The rows that a command reads: of files, of patterns such as <c>sales-*.csv.gz</c>, of standard input, or of the query of a database.</summary>
internal static class RowFiles
{
    public const string StandardInput = "-";

    public static Argument<string[]> CreateArgument()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files with the rows, CSV or JSON lines, compressed with gzip or not; - for standard input, or a pattern such as 'sales-*.csv'; with --query a database",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(UnknownOption.Refuse);
        return files;
    }

    /// <summary>The rows, which are read only once.</summary>
    /// <exception cref="CommandException">The options of reading cannot be used.</exception>
    public static PropertySource OpenOnce(IReadOnlyList<string> paths, ReadingChoice reading, Terminal terminal) =>
        Checked(() => reading.Query is null && IsStandardInput(paths) ? StandardInputRows.OpenOnce(terminal.OpenInput(), reading) : OpenFiles(paths, reading));

    /// <summary>The rows, which can be read several times.</summary>
    /// <exception cref="CommandException">The options of reading cannot be used.</exception>
    public static PropertySource Open(IReadOnlyList<string> paths, ReadingChoice reading, Terminal terminal) =>
        Checked(() => reading.Query is null && IsStandardInput(paths) ? new StandardInputRows(terminal.OpenInput(), reading) : OpenFiles(paths, reading));

    /// <summary>The rows of a query as CSV text, so that they can be copied.</summary>
    /// <exception cref="CommandException">It is no database.</exception>
    public static CsvSource OpenText(IReadOnlyList<string> paths, ReadingChoice reading) => DatabaseRows.OpenText(Database(paths), reading.Query!, reading.Csv.Format);

    /// <summary>About how many rows there are; null if it cannot be told.</summary>
    public static long? Estimate(IReadOnlyList<string> paths, ReadingChoice reading) => reading.Query is null ? RowEstimate.Of(paths) : null;

    private static PropertySource OpenFiles(IReadOnlyList<string> paths, ReadingChoice reading) =>
        reading.Query is { } query ? DatabaseRows.Open(Database(paths), query, reading.Csv.Format)
        : paths.Any(reading.IsJsonFile) ? JsonLines.Open(paths, reading.Csv.Format)
        : Csv.Open(paths, reading.Csv);

    private static PropertySource Checked(Func<PropertySource> open)
    {
        try
        {
            return open();
        }
        catch (ArgumentException error)
        {
            throw CommandException.ForUsage(OptionNames.InContradiction(error.Message), error);
        }
    }

    /// <exception cref="CommandException">There are several.</exception>
    private static string Database(IReadOnlyList<string> paths) => paths is [var database] ? database
        : throw CommandException.ForUsage("--query reads one database: give one connection string or file.");

    /// <exception cref="CommandException">Standard input is only one of several files.</exception>
    private static bool IsStandardInput(IReadOnlyList<string> paths) => paths.Contains(StandardInput)
        && (paths.Count == 1 ? true : throw CommandException.ForUsage("Standard input (-) cannot be combined with files: join them before, or give only files."));
}
