using System.Text;

namespace GradientDescent.Tool.Output;

/// <summary>A table as text. The first column is aligned left, the others right. A table that is wider than the terminal continues below, with the first column again.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="rows">The header and the rows, all with the same number of cells.</param>
    /// <param name="width">The number of letters of a line.</param>
    public static string Of(IReadOnlyList<string[]> rows, int width)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        for (var from = 1; from < widths.Length;)
        {
            var count = Fitting(widths.AsSpan(from), width - widths[0]);
            if (from > 1)
                text.Append('\n');
            foreach (var row in rows)
            {
                var cells = Enumerable.Range(from, count).Select(column => row[column].PadLeft(widths[column]));
                text.Append(string.Join(Gap, cells.Prepend(row[0].PadRight(widths[0]))).TrimEnd()).Append('\n');
            }

            from += count;
        }

        return text.ToString();
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
