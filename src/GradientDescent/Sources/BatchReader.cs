namespace GradientDescent;

/// <summary>Reads a <see cref="PropertySource"/> once, from its first row to its last.</summary>
public abstract class BatchReader : IDisposable
{
    /// <summary>The names of the columns of the source, in order.</summary>
    public abstract IReadOnlyList<string> ColumnNames { get; }

    /// <summary>Says which columns are wanted. It is called once, before the first batch is read.</summary>
    /// <param name="columns">For each property of the batches, the index of its column in <see cref="ColumnNames"/>; −1 if the source does not have it and the property is not needed.</param>
    /// <param name="batch">A batch like those that will be read, with the columns of the properties.</param>
    public abstract void Bind(IReadOnlyList<int> columns, PropertyBatch batch);

    /// <summary>
    /// Reads the next rows: sets the cells of each row, and <see cref="PropertyBatch.RowCount"/>. The batch is empty before the call.
    /// </summary>
    /// <param name="batch">The batch that receives the rows, at most <see cref="PropertyBatch.Capacity"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Whether there were more rows.</returns>
    /// <exception cref="SourceFormatException">The source is damaged, so that no row after the last one can be read.</exception>
    public abstract bool Read(PropertyBatch batch, CancellationToken cancellationToken);

    /// <summary>Reads the next rows asynchronously. Default: calls <see cref="Read"/>.</summary>
    /// <param name="batch">The batch that receives the rows.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Whether there were more rows.</returns>
    public virtual ValueTask<bool> ReadAsync(PropertyBatch batch, CancellationToken cancellationToken) => new(Read(batch, cancellationToken));

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the reader opened. Default: nothing.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
