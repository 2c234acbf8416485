using System.CommandLine;
using System.Text;
using GradientDescent.Tool.Inputs;

namespace GradientDescent.Tool.Options;

/// <summary>How rows are read. Every command that reads rows has these options.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _query = new("--query")
    {
        HelpName = "SQL",
        Description = "Read the rows of this query. FILE is a file of SQLite or DuckDB, or a connection string, such as Host=…;Database=… of PostgreSQL",
    };

    private readonly Option<string?> _format = new("--format") { HelpName = "csv|jsonl", Description = "How the rows are written, whatever the name of the file [default: jsonl for .jsonl and .ndjson]" };

    private readonly Option<Encoding?> _encoding = new("--encoding")
    {
        HelpName = "NAME",
        Description = "The encoding of a text without a byte order mark, such as latin1 or utf-16 [default: utf-8]",
        CustomParser = static result =>
        {
            try
            {
                return Encoding.GetEncoding(result.Tokens[^1].Value);
            }
            catch (Exception error) when (error is ArgumentException or NotSupportedException)
            {
                result.AddError($"--encoding: '{result.Tokens[^1].Value}' is no known encoding, give utf-8, utf-16, utf-16BE, utf-32, latin1 or ascii.");
                return null;
            }
        },
    };

    private readonly Option<string?> _delimiter = new("--delimiter")
    {
        HelpName = "CHARACTER",
        Description = "The character between two cells; tab for a tab [default: comma, semicolon, tab or bar, whichever the first line has most of]",
    };

    private readonly Option<bool> _decimalComma = new("--decimal-comma") { Description = "Numbers have a decimal comma, as in 3,14" };

    private readonly Option<string[]> _missing = new("--na")
    {
        HelpName = "TEXT",
        Description = "A text that stands for a missing value, such as -; may be given several times [default: NA, N/A, NaN and null]",
    };

    private readonly Option<string?> _dateFormat = new("--date-format")
    {
        HelpName = "FORMAT",
        Description = "How dates and times are written, such as dd.MM.yyyy [default: the year first, as in 2026-11-30]",
        CustomParser = static result =>
        {
            var format = result.Tokens[^1].Value;
            try
            {
                return new CellFormat { DateFormat = format }.DateFormat;
            }
            catch (ArgumentException)
            {
                result.AddError($"--date-format: '{format}' is no format of dates or times, give one such as dd.MM.yyyy.");
                return null;
            }
        },
    };

    private readonly Option<string?> _comment = new("--comment") { HelpName = "TEXT", Description = "How a line begins that is a comment, such as #" };

    private readonly Option<bool> _noHeader = new("--no-header") { Description = "The first line is a row. The columns are called Column1, Column2, …" };

    private readonly Option<int?> _threads = new("--threads") { HelpName = "COUNT", Description = "The largest number of threads. It does not change the result [default: one per processor]" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_query, _format, _encoding, _delimiter, _decimalComma, _missing, _dateFormat, _comment, _noHeader, _threads])
            command.Options.Add(option);
        _query.NotEmpty();
        _format.AcceptOnlyFromAmong("csv", "jsonl");
        _delimiter.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: not 1 } text and not "tab" and not "\\t")
                result.AddError($"--delimiter: '{text}' is not one character, or tab.");
        });
    }

    public ReadingChoice Read(ParseResult parsed) => new()
    {
        Csv = CsvOf(parsed),
        IsJson = parsed.GetValue(_format) is { } format ? format == "jsonl" : null,
        Query = parsed.GetValue(_query),
    };

    private CsvOptions CsvOf(ParseResult parsed) => new()
    {
        Delimiter = parsed.GetValue(_delimiter) switch
        {
            null => null,
            [var character] => character,
            _ => '\t',
        },
        HasHeader = !parsed.GetValue(_noHeader),
        Comment = parsed.GetValue(_comment),
        Encoding = parsed.GetValue(_encoding) ?? Encoding.UTF8,
        MaxDegreeOfParallelism = parsed.GetValue(_threads),
        Format = FormatOf(parsed),
    };

    private CellFormat FormatOf(ParseResult parsed)
    {
        var format = (parsed.GetValue(_decimalComma) ? new CellFormat { DecimalSeparator = ',' } : CellFormat.Default) with { DateFormat = parsed.GetValue(_dateFormat) };
        return parsed.GetValue(_missing) is { Length: > 0 } missing ? format with { Missing = missing } : format;
    }
}
