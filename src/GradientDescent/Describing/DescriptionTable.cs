using System.Globalization;
using GradientDescent.Printing;

namespace GradientDescent.Describing;

/// <summary>Prints descriptions of columns: a table, and the levels below it.</summary>
internal static class DescriptionTable
{
    private static readonly string[] Titles = ["", "type", "missing", "invalid", "distinct", "minimum", "25 %", "median", "75 %", "maximum", "mean", "std dev"];

    public static string Of(IReadOnlyList<ColumnDescription> columns)
    {
        string[] levels = [.. columns.Where(static column => column.Levels.Count > 0 && !column.IsIdentifier).Select(LevelsText.Of)];
        return TextTable.Of([Titles, .. columns.Select(Cells)], ["", .. columns.Select(Use)]) + (levels.Length == 0 ? "" : $"\n{string.Join('\n', levels)}\n");
    }

    private static string[] Cells(ColumnDescription column) =>
    [
        column.Name,
        column.TypeName,
        Count(column.MissingCount),
        Count(column.InvalidCount),
        column.DistinctCount is { } distinct ? Count(distinct) : $"more than {Count(double.IsNaN(column.Minimum) ? ColumnDescription.MaxDistinctTexts : ColumnDescription.MaxDistinctNumbers)}",
        .. column.Numbers.Quartiles.Append(column.Mean).Select(number => double.IsNaN(number) ? "" : column.Text(number)),
        double.IsNaN(column.StandardDeviation) ? "" : NumberText.OfDifference(column.Type, column.StandardDeviation),
    ];

    /// <summary>What the record makes of a property.</summary>
    private static string Use(ColumnDescription column) => column switch
    {
        PropertyDescription property => property.Use.Text,
        _ => column.IsIdentifier ? "identifier" : "",
    };

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
