namespace GradientDescent;

/// <summary>Takes rows, a portion at a time, and makes objectives of them.</summary>
internal abstract class RowIntake<TRow>
{
    public abstract long RowCount { get; }

    public abstract void Add(ReadOnlySpan<TRow> rows);

    /// <summary>Takes rows that several threads can get at.</summary>
    public virtual void Add(RowSlice<TRow> rows, int count) => Add(rows(0, count));

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
}
