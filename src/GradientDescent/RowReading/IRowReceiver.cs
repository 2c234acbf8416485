namespace GradientDescent.RowReading;

/// <summary>Receives rows in consecutive runs while they are read.</summary>
internal interface IRowReceiver<TRow>
{
    /// <param name="rows">Consecutive rows.</param>
    /// <param name="first">The number of the first of them among all rows of the input.</param>
    void Take(ReadOnlySpan<TRow> rows, long first);
}
