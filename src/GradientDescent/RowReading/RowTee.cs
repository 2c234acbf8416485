namespace GradientDescent.RowReading;

/// <summary>Passes rows on to two receivers.</summary>
internal sealed class RowTee<TRow>(IRowReceiver<TRow> to, IRowReceiver<TRow> beside) : IRowReceiver<TRow>
{
    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        to.Take(rows, first);
        beside.Take(rows, first);
    }

    public void LeaveOut(TRow row, long number, InvalidRow invalid)
    {
        to.LeaveOut(row, number, invalid);
        beside.LeaveOut(row, number, invalid);
    }
}
