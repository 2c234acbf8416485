using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Turns the rows of batches into columns. It refuses rows with cells that cannot be read, or that are missing although their property is not nullable.</summary>
/// <param name="properties">The properties that a source may fill.</param>
/// <param name="needed">The names of those that it must fill.</param>
internal abstract class BatchKernel<T>(IReadOnlyList<RecordProperty> properties, IReadOnlySet<string> needed) : SourceKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Dictionary<string, int> _indices = properties.Index().ToDictionary(static its => its.Item.Name, static its => its.Index);

    /// <summary>A row that cannot be read is refused, not left out: its cells can have any value.</summary>
    public sealed override bool LeavesOut(PropertyRow row) => !row.Batch.HasFault(row.At) && LeavesOut(row.Batch, row.At);

    public sealed override object? ValueOf(PropertyRow row, string name) => _indices.TryGetValue(name, out var index) ? ValueAt(row, index) : null;

    public sealed override object? CellOf(PropertyRow row, string name)
    {
        var index = _indices[name];
        return row.Batch.UnreadableAt(row.At, index) ?? ValueAt(row, index);
    }

    public sealed override SourcePlace? PlaceOf(PropertyRow row) => row.Batch.PlaceOf(row.At);

    public sealed override Rows<PropertyRow> RowsOf(PropertySource source, string? groupColumn = null) =>
        RowsOf(source, properties, groupColumn is null ? [] : [RecordProperty.OfGroups(groupColumn)]);

    public sealed override Rows<PropertyRow> RowsToDescribe(PropertySource source) =>
        RowsOf(source, [.. properties.Select(static property => property.With(property.Model is { } model ? model with { UnknownLevels = UnknownLevels.Throw } : null))], []);

    /// <param name="rows">Consecutive rows of one batch.</param>
    /// <param name="block">The block to write to.</param>
    public sealed override UnreadableRow? Write(ReadOnlySpan<PropertyRow> rows, Block<T> block)
    {
        if (rows.IsEmpty)
            return null;
        if (Unreadable(rows) is { } unreadable)
            return unreadable;
        Write(rows[0].Batch, rows[0].At, block);
        return null;
    }

    /// <summary>The value of a property; null if it is missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">The index of the property.</param>
    protected virtual object? ValueAt(PropertyRow row, int index) => row.Batch.Columns[index].ValueAt(row.At);

    /// <summary>Whether training leaves out a row whose cells could all be read.</summary>
    protected abstract bool LeavesOut(PropertyBatch batch, int at);

    /// <summary>Writes rows of a batch whose cells could all be read.</summary>
    protected abstract void Write(PropertyBatch batch, int from, Block<T> block);

    /// <param name="source">The source.</param>
    /// <param name="its">The properties to read.</param>
    /// <param name="beside">What is read beside them, from columns that may be those of properties too.</param>
    private BatchRows RowsOf(PropertySource source, IReadOnlyList<RecordProperty> its, IReadOnlyList<RecordProperty> beside) => new(source, reader =>
    {
        var batch = new PropertyBatch([.. its, .. beside]);
        var names = reader.ColumnNames;
        reader.Bind([.. ColumnMatch.Of(its, property => needed.Contains(property.Name), names, source.Name), .. ColumnMatch.Of(beside, static _ => true, names, source.Name)], batch);
        return batch;
    });

    /// <summary>The first of the rows with a cell that cannot be read, or that is missing although its property is not nullable; null if there is none.</summary>
    private UnreadableRow? Unreadable(ReadOnlySpan<PropertyRow> rows)
    {
        var (batch, from) = (rows[0].Batch, rows[0].At);
        var faulty = from + rows.Length;
        InvalidRow? invalid = null;
        for (var row = from; batch.HasFaults && row < faulty; row++)
        {
            if (batch.FaultsOf(row).FirstOrDefault(fault => fault.Property is null || needed.Contains(fault.Property)) is { } fault)
                (faulty, invalid) = (row, new(InvalidRowReason.Unreadable, fault.Property, fault.Message));
        }

        foreach (var column in batch.Columns)
        {
            if (!column.HasMissing || column.Property.IsNullable || !needed.Contains(column.Name))
                continue;
            for (var row = from; row < faulty; row++)
            {
                if (column.IsMissing(row))
                    (faulty, invalid) = (row, InvalidRow.Missing(column.Name));
            }
        }

        return invalid is null ? null : new(faulty - from, invalid);
    }
}
