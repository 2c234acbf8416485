namespace GradientDescent.RowReading;

/// <summary>Gathers rows that come one by one, and hands them on a portion at a time, so that no view of them crosses a wait.</summary>
internal sealed class RowBuffer<TRow>(RowIntake<TRow> intake)
{
    private readonly TRow[] _rows = new TRow[1024];
    private int _count;

    public void Add(TRow row)
    {
        _rows[_count++] = row;
        if (_count == _rows.Length)
            Flush();
    }

    /// <summary>Hands on what is there.</summary>
    public void Flush()
    {
        intake.Add(_rows.AsSpan(0, _count));
        _count = 0;
    }
}
