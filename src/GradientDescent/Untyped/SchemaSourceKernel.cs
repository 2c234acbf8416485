using GradientDescent.Interpretation;
using GradientDescent.Kernels;
using GradientDescent.SourceReading;
using GradientDescent.Sources;
using GradientDescent.Terms;

namespace GradientDescent.Untyped;

/// <summary>Turns the rows of batches into columns, by the terms of a schema.</summary>
internal sealed class SchemaSourceKernel : BatchKernel<double>
{
    private readonly ModelSchema _schema;
    private readonly SchemaColumn[] _properties;
    private readonly (int Property, LeftOut LeftOut)[] _mayLeaveOut;
    private readonly (int Property, int Column)[] _copied;
    private readonly RowTerms _computed;
    private readonly int[] _computedColumns;
    private readonly int[] _inputs;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public SchemaSourceKernel(ModelSchema schema, bool needsTarget = true)
        : this(schema, RowTerms.TermsOf(schema, needsTarget), needsTarget)
    {
    }

    private SchemaSourceKernel(ModelSchema schema, IReadOnlyList<Term> terms, bool needsTarget)
        : this(schema, terms, [.. terms.SelectMany(TermInputs.Of).Distinct().Select(static property => SchemaColumn.Of(property))]) => NeedsTarget = needsTarget;

    private SchemaSourceKernel(ModelSchema schema, IReadOnlyList<Term> terms, SchemaColumn[] properties)
        : base(schema, [.. properties.Select(static its => its.Property)], properties.Select(static its => its.Property.Name).ToHashSet())
    {
        var indices = properties.Index().ToDictionary(static its => its.Item.Model, static its => its.Index);
        (_schema, _properties) = (schema, properties);
        _mayLeaveOut = [.. properties.Index().Where(static its => LeftOut.IsPossible(its.Item.Model)).Select(static its => (its.Index, new LeftOut(its.Item.Model)))];
        _copied = [.. terms.Index().Where(static term => IsNumberItself(term.Item)).Select(term => (indices[((NumberTerm)term.Item).Property], term.Index))];
        _computedColumns = [.. terms.Index().Where(static term => !IsNumberItself(term.Item)).Select(static term => term.Index)];
        _computed = new(_computedColumns.Select(column => terms[column]));
        _inputs = [.. _computed.Properties.Select(property => indices[property])];
    }

    public override int FeatureCount => _schema.Features.Count;

    public override int ColumnCount => _schema.ColumnCount;

    public override bool MayLeaveOut => _mayLeaveOut.Length > 0;

    protected override bool NeedsTarget { get; }

    protected override object? ValueAt(PropertyRow row, int index) => _properties[index].ValueAt(row.Batch.Columns[index], row.At);

    protected override bool LeavesOut(PropertyBatch batch, int at) =>
        Array.Exists(_mayLeaveOut, its => its.LeftOut.Is(_properties[its.Property].At(batch.Columns[its.Property], at)));

    protected override void Write(PropertyBatch batch, int from, Block<double> block)
    {
        foreach (var (property, column) in _copied)
            Copy((PropertyColumn<double>)batch.Columns[property], from, block.Cells(column));
        if (_computedColumns.Length > 0)
            Compute(batch, from, block);
    }

    private static void Copy(PropertyColumn<double> property, int from, Span<double> to)
    {
        property.Values.Slice(from, to.Length).CopyTo(to);
        for (var row = 0; property.HasMissing && row < to.Length; row++)
        {
            if (property.IsMissing(from + row))
                to[row] = double.NaN;
        }
    }

    private void Compute(PropertyBatch batch, int from, Block<double> block)
    {
        var cells = new PropertyCell[_inputs.Length];
        var values = new double[_computedColumns.Length];
        for (var row = 0; row < block.Rows; row++)
        {
            for (var index = 0; index < cells.Length; index++)
                cells[index] = _properties[_inputs[index]].At(batch.Columns[_inputs[index]], from + row);
            _computed.Write(cells, values);
            for (var index = 0; index < values.Length; index++)
                block[_computedColumns[index], row] = values[index];
        }
    }

    private static bool IsNumberItself(Term term) => term is NumberTerm { Property: { Type: PropertyType.Double, Definition: null } };
}
