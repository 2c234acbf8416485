using System.Numerics;
using GradientDescent.Describing;
using GradientDescent.Sources;
using GradientDescent.Terms;

namespace GradientDescent.RowReading;

/// <summary>Counts the values of each property of rows while they are read.</summary>
internal sealed class DescribedRows<TRow, T> : IRowReceiver<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private static readonly UnreadableCell NullRow = new(Text: null);

    private readonly ModelSchema _schema;
    private readonly RowKernel<TRow, T> _kernel;
    private readonly PropertyCounter[] _counters;
    private long _rows;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="kernel">Returns the values of properties.</param>
    public DescribedRows(ModelSchema schema, RowKernel<TRow, T> kernel)
    {
        _schema = schema;
        _kernel = kernel;
        _counters = [.. PropertyUse.AllOf(schema).Select(CounterOf)];
    }

    public void Take(ReadOnlySpan<TRow> rows, long first)
    {
        foreach (var row in rows)
        {
            _rows++;
            foreach (var counter in _counters)
                counter.Add(row is null ? NullRow : _kernel.CellOf(row, counter.Property.Name));
        }
    }

    public RowsDescription ToDescription() => new(_schema.RecordName, _rows, [.. _counters.Select(static counter => counter.ToDescription())]);

    private static PropertyCounter CounterOf(PropertyUse use) =>
        NumberTypes.IsNumber(use.Property.Type) && use.Property.Type != PropertyType.Boolean ? new NumberCounter(use) : new LevelCounter(use);
}
