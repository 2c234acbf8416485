using System.CommandLine;
using GradientDescent.Tool.Inputs;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Options;

/// <summary>The files that a command reads rows from: paths, patterns such as <c>sales-*.csv.gz</c>, or standard input.</summary>
internal static class RowFiles
{
    public const string StandardInput = "-";

    public static Argument<string[]> CreateArgument() => new("FILE")
    {
        Description = "CSV files with the rows, compressed with gzip or not; - for standard input, or a pattern such as 'sales-*.csv'",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The rows, which are read only once.</summary>
    public static CsvSource OpenOnce(IReadOnlyList<string> paths, CsvOptions options, Terminal terminal) =>
        IsStandardInput(paths) ? Checked(() => Csv.Open(terminal.OpenInput(), options, StandardInputRows.InputName)) : OpenFiles(paths, options);

    /// <summary>The rows, which can be read several times.</summary>
    public static PropertySource Open(IReadOnlyList<string> paths, CsvOptions options, Terminal terminal) =>
        IsStandardInput(paths) ? Checked(() => new StandardInputRows(terminal.OpenInput(), options)) : OpenFiles(paths, options);

    /// <exception cref="CommandException">The options of reading cannot be used.</exception>
    private static CsvSource OpenFiles(IReadOnlyList<string> paths, CsvOptions options) => Checked(() => Csv.Open(paths, options));

    private static TSource Checked<TSource>(Func<TSource> open)
    {
        try
        {
            return open();
        }
        catch (ArgumentException error)
        {
            throw CommandException.ForUsage(error.Message, error);
        }
    }

    /// <exception cref="CommandException">Standard input is only one of several files.</exception>
    private static bool IsStandardInput(IReadOnlyList<string> paths) => paths.Contains(StandardInput)
        && (paths.Count == 1 ? true : throw CommandException.ForUsage("Standard input (-) cannot be combined with files: join them before, or give only files."));
}
