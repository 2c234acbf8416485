using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Gathers rows that come one by one, and hands them on a run at a time, so that no view of them crosses a wait.</summary>
internal sealed class RowRun<TRow>(IRowReceiver<TRow> to, long? rowCount, ReadingWatch watch)
{
    /// <summary>A divisor of a group: whoever watches is called after a whole one.</summary>
    private readonly TRow[] _rows = new TRow[1024];
    private int _count;
    private long _delivered;

    public void Add(TRow row)
    {
        _rows[_count++] = row;
        if (_count < _rows.Length)
            return;
        Deliver();
        if (_delivered % RowGroups.Rows == 0)
            watch.After(_delivered, rowCount);
    }

    /// <summary>Hands on what is left.</summary>
    /// <returns>How many rows there were.</returns>
    public long End()
    {
        if (_count > 0 || _delivered % RowGroups.Rows != 0)
        {
            Deliver();
            watch.After(_delivered, rowCount ?? _delivered);
        }

        return _delivered;
    }

    private void Deliver()
    {
        to.Take(_rows.AsSpan(0, _count), _delivered);
        _delivered += _count;
        _count = 0;
    }
}
