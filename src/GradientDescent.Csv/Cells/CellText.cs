namespace GradientDescent.Cells;

/// <summary>The text of a cell, without the quotes around it.</summary>
internal static class CellText
{
    /// <summary>Removes outer spaces; then, if there are quotes around the cell, these and every second one of two quotes in it.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> cell)
    {
        var trimmed = cell.Trim();
        return trimmed is not ['"', .. var inner, '"'] ? trimmed
            : inner.Contains('"') ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal)
            : inner;
    }

    /// <summary>The cell of a text, with quotes around it where it needs them.</summary>
    public static ReadOnlySpan<char> Quoted(ReadOnlySpan<char> text, char delimiter) =>
        text.ContainsAny([delimiter, '"', '\r', '\n']) ? $"\"{text.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
