namespace GradientDescent;

/// <summary>Takes rows, a portion at a time, and makes an objective of them.</summary>
internal abstract class RowIntake<TRow>
{
    private const int BufferRows = 1024;

    public abstract long RowCount { get; }

    public abstract void Add(ReadOnlySpan<TRow> rows);

    /// <summary>What the rows so far amount to; there must be some.</summary>
    public abstract DataObjective ToObjective();

    public void Add(IEnumerable<TRow> rows)
    {
        foreach (var buffer in rows.Chunk(BufferRows))
            Add(buffer);
    }

    /// <summary>Rows are gathered and added without a wait in between, so that no view of them crosses one.</summary>
    public async Task AddAsync(IAsyncEnumerable<TRow> rows, CancellationToken cancellation)
    {
        var buffer = new TRow[BufferRows];
        var count = 0;
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            buffer[count++] = row;
            if (count == BufferRows)
            {
                Add(buffer);
                count = 0;
            }
        }

        Add(buffer.AsSpan(0, count));
    }
}
