using System.Globalization;
using nietras.SeparatedValues;

namespace HousePrices;

/// <summary>Reads houses from CSV text: the header <c>Bedrooms,Price</c>, then one line per house.</summary>
internal static class HouseFile
{
    /// <summary>A constant, because Sep numbers the first row of a file as line 2 if it does not read a header.</summary>
    private const int HeaderLine = 1;

    private static readonly string[] Header = [nameof(House.Bedrooms), nameof(House.Price)];

    /// <summary>The file with the tutorial's seven houses, in the directory of the program.</summary>
    public static string OfTheTutorial => Path.Combine(AppContext.BaseDirectory, "houses.csv");

    /// <exception cref="UnusableInputException">The file cannot be read, or does not contain houses.</exception>
    public static House[] Read(string path)
    {
        try
        {
            // Headers and line lengths are checked here instead of by Sep, so that every message names the line and the column.
            using var reader = Sep.New(',')
                .Reader(options => options with { HasHeader = false, DisableColCountCheck = true })
                .FromFile(path);
            return Read(reader, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.ForFile(path, error);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new UnusableInputException($"{path}: this is not CSV text: {error.Message}", error);
        }
    }

    private static House[] Read(SepReader reader, string path)
    {
        if (!reader.MoveNext())
            throw new UnusableInputException($"{path}, line {HeaderLine}: the file is empty. Its first line should be {string.Join(',', Header)}.");
        CheckHeader(reader.Current, path);

        var houses = new List<House>();
        foreach (var row in reader)
        {
            if (IsBlank(row))
                continue;
            CheckLength(row, row.LineNumberFrom, path);
            houses.Add(new(Number(row, 0, path), Number(row, 1, path)));
        }

        return houses.Count > 0
            ? [.. houses]
            : throw new UnusableInputException($"{path}, line {HeaderLine + 1}: there are no houses below the header.");
    }

    private static bool IsBlank(SepReader.Row row) => row.ColCount == 1 && row[0].Span.IsWhiteSpace();

    private static void CheckHeader(SepReader.Row row, string path)
    {
        for (var column = 0; column < Header.Length; column++)
        {
            if (column >= row.ColCount || !Unquoted(row[column].Span).Trim().SequenceEqual(Header[column]))
                throw At(HeaderLine, path, Header[column], $"the header is {Quoted(row.Span)}, but should be '{string.Join(',', Header)}'.");
        }

        CheckLength(row, HeaderLine, path);
    }

    private static void CheckLength(SepReader.Row row, int line, string path)
    {
        if (row.ColCount < Header.Length)
            throw At(line, path, Header[row.ColCount], "the line is too short: it has no cell for this column.");
        if (row.ColCount > Header.Length)
            throw At(line, path, Header[^1], $"the line continues after this column: it has {row.ColCount} cells instead of {Header.Length}.");
    }

    private static double Number(SepReader.Row row, int column, string path)
    {
        var cell = Unquoted(row[column].Span);
        // .NET reads "170\0" as 170.
        if (cell.Contains('\0') || !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw At(row.LineNumberFrom, path, Header[column], cell.IsWhiteSpace() ? "the cell is empty." : $"{Quoted(cell)} is not a number.");
        return double.IsFinite(number) ? number : throw At(row.LineNumberFrom, path, Header[column], $"{Quoted(cell)} is not a finite number.");
    }

    /// <summary>A cell without the quotation marks around it. Neither a number nor the header has others, so a cell that does is refused as it stands.</summary>
    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> cell) => cell is ['"', .. var inner, '"'] ? inner : cell;

    private static UnusableInputException At(int line, string path, string column, string problem) =>
        new($"{path}, line {line}, column {column}: {problem}");

    private static string Quoted(ReadOnlySpan<char> text)
    {
        const int MaxShown = 40;
        return text.Length <= MaxShown ? $"'{text}'" : $"'{text[..MaxShown]}…'";
    }
}
