namespace GradientDescent.RowReading;

/// <summary>Takes rows as they come, a run at a time.</summary>
internal interface IRowReceiver<TRow>
{
    /// <param name="rows">Rows that follow one another.</param>
    /// <param name="first">The number of the first of them among all that come from outside.</param>
    void Take(ReadOnlySpan<TRow> rows, long first);
}
