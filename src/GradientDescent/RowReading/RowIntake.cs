using GradientDescent.Fitting;

namespace GradientDescent.RowReading;

/// <summary>Takes rows, a portion at a time, and makes objectives of them.</summary>
internal abstract class RowIntake<TRow>
{
    private long _offered;

    public abstract long RowCount { get; }

    /// <summary>How many rows were left out.</summary>
    public virtual long Skipped => 0;

    /// <summary>Takes rows that come from outside.</summary>
    public void Add(ReadOnlySpan<TRow> rows)
    {
        Add(rows, _offered);
        _offered += rows.Length;
    }

    /// <summary>Takes rows that may be some of many.</summary>
    /// <param name="rows">The rows, which follow one another.</param>
    /// <param name="first">The number of the first of them among all that come from outside.</param>
    public abstract void Add(ReadOnlySpan<TRow> rows, long first);

    /// <summary>Takes rows that several threads can get at.</summary>
    public void Add(RowSlice<TRow> rows, int count)
    {
        Add(rows, count, _offered);
        _offered += count;
    }

    /// <summary>What the rows so far amount to; there must be some.</summary>
    public abstract TrainingRows ToRows();

    public void Add(IEnumerable<TRow> rows)
    {
        var buffer = new RowBuffer<TRow>(this);
        foreach (var row in rows)
            buffer.Add(row);
        buffer.Flush();
    }

    public async Task AddAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellation)
    {
        var buffer = new RowBuffer<TRow>(this);
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
            buffer.Add(row);
        buffer.Flush();
    }

    /// <summary>The same; an intake that has several threads overrides it.</summary>
    protected virtual void Add(RowSlice<TRow> rows, int count, long first) => Add(rows(0, count), first);
}
