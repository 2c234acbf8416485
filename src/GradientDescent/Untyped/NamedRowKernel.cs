using GradientDescent.Interpretation;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Untyped;

/// <summary>Turns rows with values by the names of properties into columns, by the terms of a schema.</summary>
internal sealed class NamedRowKernel : RowKernel<IReadOnlyDictionary<string, object?>, double>
{
    private readonly ModelSchema _schema;
    private readonly RowTerms _columns;
    private readonly (string Property, LeftOut LeftOut)[] _mayLeaveOut;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public NamedRowKernel(ModelSchema schema, bool needsTarget = true)
        : base(schema)
    {
        _schema = schema;
        _columns = new(RowTerms.TermsOf(schema, needsTarget));
        _mayLeaveOut = [.. schema.Properties.Append(schema.TargetProperty).Where(LeftOut.IsPossible).Select(static property => (property.Name, new LeftOut(property)))];
    }

    public override int FeatureCount => _schema.Features.Count;

    public override int ColumnCount => _schema.ColumnCount;

    public override bool MayLeaveOut => _mayLeaveOut.Length > 0;

    public override bool LeavesOut(IReadOnlyDictionary<string, object?> row) => Array.Exists(_mayLeaveOut, its => row.TryGetValue(its.Property, out var value) && its.LeftOut.Is(value));

    public override object? ValueOf(IReadOnlyDictionary<string, object?> row, string name) => row.GetValueOrDefault(name);

    /// <inheritdoc/>
    protected override UnreadableRow? WriteAll(ReadOnlySpan<IReadOnlyDictionary<string, object?>> rows, Block<double> block)
    {
        for (var at = 0; at < block.Rows; at++)
        {
            double[] values;
            try
            {
                values = _columns.Of(rows[at]);
            }
            catch (PropertyValueException value)
            {
                return UnreadableRow.Of(at, value);
            }

            for (var column = 0; column < values.Length; column++)
                block[column, at] = values[column];
        }

        return null;
    }
}
