using System.Text;

namespace GradientDescent.Printing;

/// <summary>Rows of cells under one another: the first column from the left, the others from the right.</summary>
internal static class TextTable
{
    /// <param name="rows">The rows, all with as many cells.</param>
    /// <param name="notes">What stands behind the last cell of each row; nothing where it is empty.</param>
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
