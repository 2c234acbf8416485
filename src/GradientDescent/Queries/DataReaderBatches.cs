using System.Data.Common;

namespace GradientDescent.Queries;

/// <summary>Reads the rows of a query in batches.</summary>
/// <param name="query">The query.</param>
/// <param name="format">How texts are read.</param>
internal sealed class DataReaderBatches(OpenQuery query, CellFormat format) : BatchReader
{
    private readonly DbDataReader _reader = query.Reader;
    private CellReader[] _cells = [];

    public override IReadOnlyList<string> ColumnNames => [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName)];

    /// <summary>The cells of a row are read from left to right, as a reader for sequential access demands.</summary>
    public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) =>
        _cells = [.. columns.Index().Where(static column => column.Item >= 0).OrderBy(static column => column.Item).Select(column => CellReaders.Of(_reader, column.Item, batch.Columns[column.Index], column.Index, format))];

    public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
    {
        Begin(batch);
        while (batch.RowCount < batch.Capacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_reader.Read())
                return false;
            ReadRow(batch, batch.RowCount++);
        }

        return true;
    }

    public override async ValueTask<bool> ReadAsync(PropertyBatch batch, CancellationToken cancellationToken)
    {
        Begin(batch);
        while (batch.RowCount < batch.Capacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await _reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                return false;
            ReadRow(batch, batch.RowCount++);
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var owned in query.Owned)
            owned.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>An exception of one cell is an error of this row only.</summary>
    private void ReadRow(PropertyBatch batch, int row)
    {
        for (var next = 0; next < _cells.Length; next++)
        {
            try
            {
                for (; next < _cells.Length; next++)
                    _cells[next].Read(_reader, row);
            }
            catch (Exception exception) when (IsOfOneCell(exception))
            {
                Refuse(batch, row, _cells[next]);
            }
        }
    }

    /// <summary>What providers throw for a value that has another type, or that .NET's types cannot represent.</summary>
    private bool IsOfOneCell(Exception exception) =>
        exception is InvalidCastException or OverflowException or FormatException or ArgumentException or InvalidOperationException && !_reader.IsClosed;

    private void Refuse(PropertyBatch batch, int row, CellReader cell)
    {
        try
        {
            cell.Column.Refuse(row, _reader.GetValue(cell.Ordinal));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            batch.Fail(row, cell.Column, $"{cell.Column.Property.Shown} cannot be read as {cell.Column.Expected}: {exception.Message}");
        }
    }

    private void Begin(PropertyBatch batch)
    {
        foreach (var cell in _cells)
            cell.Begin(batch);
    }
}
