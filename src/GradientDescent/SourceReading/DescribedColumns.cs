using GradientDescent.Describing;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Counts the cells of each column of a source without a record while its rows are read.</summary>
/// <param name="source">The source.</param>
internal sealed class DescribedColumns(PropertySource source) : IRowReceiver<PropertyRow>
{
    private ColumnCounter[] _counters = [];
    private long _rows;

    /// <summary>The rows of the source, with all of its columns.</summary>
    public Rows<PropertyRow> Rows => new BatchRows(source, Bind);

    public void Take(ReadOnlySpan<PropertyRow> rows, long first)
    {
        foreach (var row in rows)
        {
            _rows++;
            for (var column = 0; column < _counters.Length; column++)
            {
                if (row.Batch.UnreadableAt(row.At, column) is not null)
                    _counters[column].AddUnreadable();
                else
                    _counters[column].Add(((PropertyColumn<ReadCell>)row.Batch.Columns[column]).Values[row.At]);
            }
        }
    }

    public SourceDescription ToDescription() => new(source.Name, _rows, [.. _counters.Select(static counter => counter.ToDescription())]);

    private PropertyBatch Bind(BatchReader reader)
    {
        _counters = [.. reader.ColumnNames.Select(name => new ColumnCounter(name))];
        var batch = new PropertyBatch([.. reader.ColumnNames.Select(name => RecordProperty.OfCells(name, new ReadCellParser(source.Format, _counters.Length)))]);
        reader.Bind([.. Enumerable.Range(0, _counters.Length)], batch);
        return batch;
    }
}
