namespace GradientDescent.Describing;

/// <summary>The value of a cell of a source without a record, and what it looks like. Equal texts of a column can share one.</summary>
/// <param name="value">The value, a text or of any other type.</param>
/// <param name="format">How texts are read.</param>
/// <param name="letters">The letters of a short text as a number, see <see cref="ShortText"/>; 0 for others. Default: 0.</param>
internal sealed class ReadCell(object value, CellFormat format, ulong letters = ShortText.None)
{
    private readonly CellReading _reading = CellReading.Of(value, format);

    public ref readonly CellReading Reading => ref _reading;

    public ulong Letters => letters;

    /// <summary>The text by which equal cells are counted.</summary>
    public string Text { get; } = CellReading.TextOf(value);

    /// <summary>The integer in the cell, if its number is rounded; otherwise null.</summary>
    public decimal? Whole => _reading.Kind == CellKind.Integer && NumberTally.IsRounded(_reading.Number) ? CellReading.WholeOf(value, format) : null;

    /// <summary>Where its text is counted; null before its first row is. Only the thread that counts the column uses it.</summary>
    public Occurrences? Occurrences { get; set; }

    /// <summary>Whether it was read from this text.</summary>
    public bool IsOf(ReadOnlySpan<char> text) => value is string own && text.SequenceEqual(own);
}
