using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Collects rows that are read one by one and passes them on in runs. So no span of rows is held across an await.</summary>
internal sealed class RowRun<TRow>(IRowReceiver<TRow> to, long? rowCount, ReadingWatch watch)
{
    /// <summary>A row may take long to arrive, so the token is checked often; checking it for each row takes a tenth of the time of reading.</summary>
    private const int CheckedRows = 16;

    /// <summary>The size divides that of a group, because progress is reported after whole groups.</summary>
    private readonly TRow[] _rows = new TRow[1024];
    private int _count;
    private long _delivered;

    public void Add(TRow row)
    {
        if (_count % CheckedRows == 0)
            watch.Cancellation.ThrowIfCancellationRequested();
        _rows[_count++] = row;
        if (_count < _rows.Length)
            return;
        Deliver();
        if (_delivered % RowGroups.Rows == 0)
            watch.After(_delivered, rowCount);
    }

    /// <summary>Passes on the remaining rows.</summary>
    /// <returns>The number of rows.</returns>
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
