using System.Text;

namespace GradientDescent.Printing;

/// <summary>A table as text. The first column is aligned left, the others right.</summary>
internal static class TextTable
{
    /// <param name="rows">The rows, all with the same number of cells.</param>
    /// <param name="notes">The text after the last cell of each row; empty for none.</param>
    public static string Of(IReadOnlyList<string[]> rows, IReadOnlyList<string>? notes = null)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        var table = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row].Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            table.Append($"{string.Join("  ", cells)}  {notes?[row]}".TrimEnd()).Append('\n');
        }

        return table.ToString();
    }
}
