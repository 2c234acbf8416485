using System.Text.Json;
using GradientDescent.Printing;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Output;

/// <summary>Writes what is in each column of a source.</summary>
internal static class DescriptionText
{
    private const int MaxLevels = 10;

    private static readonly (string Title, string Name, Func<ColumnDescription, double> Of)[] Numbers =
    [
        ("minimum", "minimum", static column => column.Minimum),
        ("25 %", "firstQuartile", static column => column.FirstQuartile),
        ("median", "median", static column => column.Median),
        ("75 %", "thirdQuartile", static column => column.ThirdQuartile),
        ("maximum", "maximum", static column => column.Maximum),
        ("mean", "mean", static column => column.Mean),
        ("std dev", "standardDeviation", static column => column.StandardDeviation),
    ];

    public static void Write(Terminal terminal, SourceDescription description, Format format)
    {
        switch (format)
        {
            case Format.Json:
                JsonText.Write(terminal.Out, json => Append(json, description));
                break;
            case Format.Csv:
                CsvText.WriteLine(terminal.Out, ["column", "type", "rows", "missing", "invalid", "distinct", .. Numbers.Select(static number => number.Name)]);
                foreach (var column in description.Columns)
                    CsvText.WriteLine(terminal.Out, [column.Name, column.TypeName, .. Counts(column).Select(static count => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), .. Numbers.Select(number => Figures.Exact(number.Of(column)))]);
                break;
            default:
                terminal.Show($"{VisibleText.Of(description.Name)}: {Counted.Of(description.RowCount, "row")}\n\n");
                terminal.Show(TextTable.Of([["", "type", "missing", "invalid", "distinct", .. Numbers.Select(static number => number.Title)], .. description.Columns.Select(Cells)], width: terminal.Width));
                terminal.Show(Levels(description));
                break;
        }
    }

    private static IEnumerable<long?> Counts(ColumnDescription column) => [column.RowCount, column.MissingCount, column.InvalidCount, column.DistinctCount];

    private static string[] Cells(ColumnDescription column) =>
    [
        column.Name,
        column.TypeName,
        .. Counts(column).Skip(1).Select(static count => count is { } known ? Figures.Count(known) : "many"),
        .. Numbers.Select(number => number.Of(column) is var value && double.IsNaN(value) ? "" : number.Name == "standardDeviation" ? Figures.Short(value) : column.Text(value)),
    ];

    /// <summary>The levels of texts, a line per column.</summary>
    private static string Levels(SourceDescription description) => string.Concat(
        description.Columns.Where(static column => column.Levels.Count > 0 && !column.IsIdentifier).Select(static (column, i) =>
            $"{(i == 0 ? "\n" : "")}{VisibleText.Of($"{column.Name}: {string.Join(", ", column.Levels.Take(MaxLevels))}")}{(column.Levels.Count > MaxLevels ? $", … ({Figures.Count(column.Levels.Count)} in all)" : "")}\n"));

    private static void Append(Utf8JsonWriter json, SourceDescription description)
    {
        json.WriteString("source", description.Name);
        json.WriteNumber("rows", description.RowCount);
        json.WriteArray("columns", description.Columns, column =>
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.TypeName);
            json.WriteNumber("missing", column.MissingCount);
            json.WriteNumber("invalid", column.InvalidCount);
            if (column.DistinctCount is { } distinct)
                json.WriteNumber("distinct", distinct);
            if (!double.IsNaN(column.Minimum))
                Append(json, column);
            json.WriteObject("levels", () =>
            {
                foreach (var level in column.Levels)
                    json.WriteNumber(level.Value, level.Count);
            });
            json.WriteEndObject();
        });
    }

    private static void Append(Utf8JsonWriter json, ColumnDescription column)
    {
        foreach (var (_, name, of) in Numbers)
            json.WriteFinite(name, of(column));
    }
}
