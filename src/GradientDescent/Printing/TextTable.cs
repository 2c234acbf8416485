using System.Text;
using GradientDescent.Terms;

namespace GradientDescent.Printing;

/// <summary>A table as text. The first column is aligned left, the others right. A table that is wider than a line continues below, with the first column again. Names and levels of a user's data are made visible.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="rows">The rows, all with the same number of cells.</param>
    /// <param name="notes">The text after the last cell of each row; empty for none.</param>
    /// <param name="width">The number of letters of a line, without the notes. Default: unlimited.</param>
    public static string Of(IReadOnlyList<string[]> rows, IReadOnlyList<string>? notes = null, int width = int.MaxValue)
    {
        rows = [.. rows.Select(static row => Array.ConvertAll(row, static cell => VisibleText.Of(cell)))];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        var table = new StringBuilder();
        for (var from = 1; from == 1 || from < widths.Length;)
        {
            var to = from + Fitting(widths.AsSpan(from), width - widths[0]);
            if (from > 1)
                table.Append('\n');
            for (var row = 0; row < rows.Count; row++)
            {
                var cells = rows[row].Skip(from).Take(to - from).Select((cell, i) => cell.PadLeft(widths[from + i])).Prepend(rows[row][0].PadRight(widths[0]));
                table.Append($"{string.Join(Gap, cells)}{Gap}{(to >= widths.Length && notes is not null ? VisibleText.Of(notes[row]) : null)}".TrimEnd()).Append('\n');
            }

            from = to;
        }

        return table.ToString();
    }

    /// <summary>How many of the columns fit into a line, at least one.</summary>
    private static int Fitting(ReadOnlySpan<int> widths, int room)
    {
        var count = 0;
        while (count < widths.Length && (room -= Gap.Length + widths[count]) >= 0)
            count++;
        return Math.Max(1, count);
    }
}
