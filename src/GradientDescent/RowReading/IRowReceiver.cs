namespace GradientDescent.RowReading;

/// <summary>Receives rows in consecutive runs while they are read.</summary>
internal interface IRowReceiver<TRow>
{
    /// <param name="rows">Consecutive rows.</param>
    /// <param name="first">The number of the first of them among all rows of the input.</param>
    void Take(ReadOnlySpan<TRow> rows, long first);

    /// <summary>Reports a row that is left out, between the runs before and after it. Most receivers have nothing to do.</summary>
    /// <param name="row">The row; it may be null.</param>
    /// <param name="number">Its number among all rows of the input.</param>
    /// <param name="invalid">Why it is left out.</param>
    void LeaveOut(TRow row, long number, InvalidRow invalid)
    {
    }
}
