namespace GradientDescent.Describing;

/// <summary>The value of a cell of a source without a record, and what it looks like. Equal texts of a column can share one.</summary>
/// <param name="value">The value, a text or of any other type.</param>
/// <param name="format">How texts are read.</param>
internal sealed class ReadCell(object value, CellFormat format)
{
    public object Value => value;

    public CellReading Reading { get; } = CellReading.Of(value, format);

    /// <summary>The text by which equal cells are counted.</summary>
    public string Text { get; } = CellReading.TextOf(value);

    /// <summary>The integer in the cell, if its number is rounded; otherwise null.</summary>
    public decimal? Whole => Reading.Kind == CellKind.Integer && NumberTally.IsRounded(Reading.Number) ? CellReading.WholeOf(value, format) : null;

    /// <summary>Where its text is counted; null before its first row is. Only the thread that counts the column uses it.</summary>
    public Occurrences? Occurrences { get; set; }
}
