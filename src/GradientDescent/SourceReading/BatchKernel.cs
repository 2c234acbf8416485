using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Turns the rows of batches into columns. It refuses rows with cells that cannot be read, or that are missing although their property is not nullable.</summary>
/// <param name="schema">The schema of the rows.</param>
/// <param name="properties">The properties that a source may fill.</param>
/// <param name="needed">The names of those that it must fill.</param>
/// <param name="others">Properties that no column is computed from, which are read if the source has them. Default: none.</param>
internal abstract class BatchKernel<T>(ModelSchema schema, IReadOnlyList<RecordProperty> properties, IReadOnlySet<string> needed, IReadOnlyList<RecordProperty>? others = null) : SourceKernel<T>(schema)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly RecordProperty[] _all = [.. properties, .. others ?? []];
    private readonly HashSet<string> _checked = [.. needed, .. (others ?? []).Select(static property => property.Name)];
    private readonly Dictionary<string, int> _indices = properties.Index().ToDictionary(static its => its.Item.Name, static its => its.Index);

    /// <summary>A row that cannot be read is refused, not left out: its cells can have any value.</summary>
    public sealed override bool LeavesOut(PropertyRow row)
    {
        try
        {
            return !row.Batch.HasFault(row.At) && LeavesOut(row.Batch, row.At);
        }
        catch (Exception exception) when (IsOfRow(exception))
        {
            return false;
        }
    }

    public sealed override object? ValueOf(PropertyRow row, string name) => _indices.TryGetValue(name, out var index) ? ValueAt(row, index) : ComputedValueOf(row, name);

    public sealed override object? CellOf(PropertyRow row, string name)
    {
        if (_indices.TryGetValue(name, out var index))
            return row.Batch.UnreadableAt(row.At, index) ?? ValueAt(row, index);
        try
        {
            return UnreadableIn([row]) is null ? ComputedValueOf(row, name) : new UnreadableCell(null);
        }
        catch (Exception exception) when (IsOfRow(exception))
        {
            return new UnreadableCell(null);
        }
    }

    public sealed override SourcePlace? PlaceOf(PropertyRow row) => row.Batch.PlaceOf(row.At);

    public sealed override Rows<PropertyRow> RowsOf(PropertySource source, string? groupColumn = null) =>
        RowsOf(source, _all, groupColumn is null ? [] : [RecordProperty.OfGroups(groupColumn)]);

    public sealed override Rows<PropertyRow> RowsToDescribe(PropertySource source) =>
        RowsOf(source, [.. _all.Select(static property => property.With(property.Model is { } model ? model with { UnknownLevels = UnknownLevels.Throw } : null))], []);

    /// <param name="rows">Consecutive rows of one batch.</param>
    /// <param name="block">The block to write to.</param>
    protected sealed override UnreadableRow? WriteAll(ReadOnlySpan<PropertyRow> rows, Block<T> block)
    {
        if (rows.IsEmpty)
            return null;
        if (UnreadableIn(rows[..block.Rows]) is { } unreadable)
            return unreadable;
        Write(rows[0].Batch, rows[0].At, block);
        return null;
    }

    /// <summary>Whether rows need a target and a sample weight; a prediction does not.</summary>
    protected abstract bool NeedsTarget { get; }

    /// <summary>The value of a property; null if it is missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">The index of the property.</param>
    protected virtual object? ValueAt(PropertyRow row, int index) => row.Batch.Columns[index].ValueAt(row.At);

    /// <summary>The value of a property that has no column. Default: null. Exceptions of the property pass through.</summary>
    protected virtual object? ComputedValueOf(PropertyRow row, string name) => null;

    /// <summary>Whether training leaves out a row whose cells could all be read.</summary>
    protected abstract bool LeavesOut(PropertyBatch batch, int at);

    /// <summary>Writes rows of a batch whose cells could all be read.</summary>
    protected abstract void Write(PropertyBatch batch, int from, Block<T> block);

    /// <summary>The first of the rows with a cell that cannot be read, or that is missing although its property is not nullable; null if there is none.</summary>
    protected UnreadableRow? UnreadableIn(ReadOnlySpan<PropertyRow> rows)
    {
        var (batch, from) = (rows[0].Batch, rows[0].At);
        var faulty = from + rows.Length;
        InvalidRow? invalid = null;
        for (var row = from; batch.HasFaults && row < faulty; row++)
        {
            if (batch.FaultsOf(row).FirstOrDefault(fault => fault.Property is null || _checked.Contains(fault.Property)) is { } fault)
                (faulty, invalid) = (row, new(InvalidRowReason.Unreadable, fault.Property, fault.Message));
        }

        foreach (var column in batch.Columns)
        {
            if (!column.HasMissing || column.Property.IsNullable || column.Property.IsAbsent || !_checked.Contains(column.Name))
                continue;
            for (var row = from; row < faulty; row++)
            {
                if (column.IsMissing(row))
                    (faulty, invalid) = (row, InvalidRow.Missing(column.Name));
            }
        }

        return invalid is null ? null : new(faulty - from, invalid);
    }

    /// <param name="source">The source.</param>
    /// <param name="its">The properties to read.</param>
    /// <param name="beside">What is read beside them, from columns that may be those of properties too.</param>
    private BatchRows RowsOf(PropertySource source, IReadOnlyList<RecordProperty> its, IReadOnlyList<RecordProperty> beside) => new(source, reader =>
    {
        var names = reader.ColumnNames;
        var found = ColumnMatch.Of(its, property => property.IsRequired || needed.Contains(property.Name), names, source.Name);
        var batch = new PropertyBatch([.. its.Select((property, at) => property.ReadFrom(found[at] < 0 ? null : names[found[at]])), .. beside], NeedsTarget);
        reader.Bind([.. found, .. ColumnMatch.Of(beside, static _ => true, names, source.Name)], batch);
        return batch;
    });
}
