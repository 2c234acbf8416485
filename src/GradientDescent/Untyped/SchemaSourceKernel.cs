using GradientDescent.Interpretation;
using GradientDescent.Kernels;
using GradientDescent.SourceReading;
using GradientDescent.Sources;

namespace GradientDescent.Untyped;

/// <summary>Turns the rows of batches into columns, by the terms of a schema.</summary>
internal sealed class SchemaSourceKernel : BatchKernel<double>
{
    private readonly ModelSchema _schema;
    private readonly RowTerms _terms;
    private readonly SchemaColumn[] _columns;
    private readonly int[] _mayLeaveOut;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public SchemaSourceKernel(ModelSchema schema, bool needsTarget = true)
        : this(schema, RowTerms.OfColumns(schema, needsTarget)) =>
        NeedsTarget = needsTarget;

    private SchemaSourceKernel(ModelSchema schema, RowTerms terms)
        : this(schema, terms, [.. terms.Properties.Select(SchemaColumn.Of)])
    {
    }

    private SchemaSourceKernel(ModelSchema schema, RowTerms terms, SchemaColumn[] columns)
        : base(schema, [.. columns.Select(static column => column.Property)], terms.Properties.Select(static property => property.Name).ToHashSet())
    {
        (_schema, _terms, _columns) = (schema, terms, columns);
        _mayLeaveOut = [.. terms.Properties.Index().Where(static property => LeftOut.IsPossible(property.Item)).Select(static property => property.Index)];
    }

    public override int FeatureCount => _schema.Features.Count;

    public override int ColumnCount => _schema.ColumnCount;

    public override bool MayLeaveOut => _mayLeaveOut.Length > 0;

    public override void Predict(Block<double> block, ReadOnlySpan<double> weights, Span<double> predictions) =>
        new LibraryKernel(_schema.Features.Count, _schema.HasIntercept, _schema.SampleWeight is not null).Predict(block, weights, predictions);

    protected override bool NeedsTarget { get; }

    protected override object? ValueAt(PropertyRow row, int index) => _columns[index].ValueAt(row.Batch.Columns[index], row.At);

    protected override bool LeavesOut(PropertyBatch batch, int at) =>
        Array.Exists(_mayLeaveOut, index => LeftOut.Is(_terms.Properties[index], _columns[index].At(batch.Columns[index], at)));

    protected override void Write(PropertyBatch batch, int from, Block<double> block)
    {
        var cells = new PropertyCell[_columns.Length];
        var values = new double[_terms.Count];
        for (var row = 0; row < block.Rows; row++)
        {
            for (var index = 0; index < cells.Length; index++)
                cells[index] = _columns[index].At(batch.Columns[index], from + row);
            _terms.Write(cells, values);
            for (var column = 0; column < values.Length; column++)
                block[column, row] = values[column];
        }
    }
}
