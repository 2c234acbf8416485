using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Turns the rows of batches into columns, with the kernel that was generated for a record.</summary>
internal sealed class GeneratedSourceKernel<TRow, T, TKernel> : SourceKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    private readonly RecordProperty[] _properties;
    private readonly HashSet<string> _needed;
    private readonly Dictionary<string, int> _indices;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public GeneratedSourceKernel(ModelSchema schema, bool needsTarget = true)
    {
        ModelProperty[] used = [.. schema.Properties, .. needsTarget ? [schema.TargetProperty, .. schema.SampleWeight is { } weight ? [weight] : Array.Empty<ModelProperty>()] : Array.Empty<ModelProperty>()];
        _properties = [.. TKernel.Properties.Select(property => property.With(used.FirstOrDefault(its => its.Name == property.Name)))];
        _indices = _properties.Index().ToDictionary(static its => its.Item.Name, static its => its.Index);
        _needed = [.. used.Select(static property => property.Name)];
    }

    public override int FeatureCount => TKernel.FeatureCount;

    public override int ColumnCount => TKernel.ColumnCount;

    public override bool MayLeaveOut => TKernel.MayLeaveOut;

    /// <summary>A row that cannot be read is refused, not left out: its cells can have any value.</summary>
    public override bool LeavesOut(PropertyRow row) => !row.Batch.HasFault(row.At) && TKernel.LeavesOut(row.Batch, row.At);

    public override object? ValueOf(PropertyRow row, string name) => row.ValueOf(name);

    public override object? CellOf(PropertyRow row, string name) => row.Batch.CellAt(row.At, _indices[name]);

    public override SourcePlace? PlaceOf(PropertyRow row) => row.Batch.PlaceOf(row.At);

    public override Rows<PropertyRow> RowsOf(PropertySource source) => RowsOf(source, _properties);

    public override Rows<PropertyRow> RowsToDescribe(PropertySource source) =>
        RowsOf(source, [.. _properties.Select(static property => property.With(property.Model is { } model ? model with { UnknownLevels = UnknownLevels.Throw } : null))]);

    /// <param name="rows">Consecutive rows of one batch.</param>
    /// <param name="block">The block to write to.</param>
    public override void Write(ReadOnlySpan<PropertyRow> rows, Block<T> block)
    {
        if (rows.IsEmpty)
            return;
        RequireReadable(rows);
        TKernel.Write(rows[0].Batch, rows[0].At, block);
    }

    public override void Predict(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions) => TKernel.Predict(block, weights, predictions);

    private BatchRows RowsOf(PropertySource source, IReadOnlyList<RecordProperty> properties) => new(source, reader =>
    {
        var batch = new PropertyBatch(properties);
        reader.Bind(ColumnMatch.Of(properties, property => _needed.Contains(property.Name), reader.ColumnNames, source.Name), batch);
        return batch;
    });

    /// <exception cref="UnreadableRowException">A cell cannot be read, or is missing although its property is not nullable.</exception>
    private void RequireReadable(ReadOnlySpan<PropertyRow> rows)
    {
        var (batch, from) = (rows[0].Batch, rows[0].At);
        var faulty = int.MaxValue;
        InvalidRow? invalid = null;
        foreach (var fault in batch.Faults)
        {
            if (fault.Row >= from && fault.Row < from + rows.Length && fault.Row < faulty && (fault.Property is null || _needed.Contains(fault.Property)))
                (faulty, invalid) = (fault.Row, new(InvalidRowReason.Unreadable, fault.Property, fault.Message));
        }

        foreach (var column in batch.Columns)
        {
            if (!column.HasMissing || column.Property.IsNullable || !_needed.Contains(column.Name))
                continue;
            for (var at = from; at < Math.Min(from + rows.Length, faulty); at++)
            {
                if (column.IsMissing(at))
                    (faulty, invalid) = (at, InvalidRow.Missing(column.Name));
            }
        }

        if (invalid is not null)
            throw new UnreadableRowException(faulty - from, invalid);
    }
}
