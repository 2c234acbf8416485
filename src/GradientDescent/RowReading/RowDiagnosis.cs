using System.Numerics;
using GradientDescent.Interpretation;
using GradientDescent.Models;
using GradientDescent.Printing;
using GradientDescent.Terms;

namespace GradientDescent.RowReading;

/// <summary>Finds out what is wrong with a row that cannot be trained on, from the values of its properties.</summary>
/// <param name="schema">The schema of the rows.</param>
/// <param name="kernel">Returns the values of properties.</param>
internal sealed class RowDiagnosis<TRow, T>(ModelSchema schema, RowKernel<TRow, T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The fault of a row that training leaves out, because a property is null or has an unknown level.</summary>
    public InvalidRow OfLeftOut(TRow row)
    {
        var (property, value) = schema.ColumnTerms.SelectMany(TermProperties.Of)
            .Select(property => (property, Value: kernel.ValueOf(row, property.Name)))
            .First(static given => new LeftOut(given.property).Is(given.Value));
        return value is null ? InvalidRow.Missing(property.Name) : UnknownLevel(property, value);
    }

    /// <summary>The fault that makes a number in a column invalid.</summary>
    public InvalidRow OfCell(TRow row, int column, double value)
    {
        var name = ColumnName.Of(schema, column);
        if (column > schema.Features.Count && value < 0)
            return InvalidRow.NegativeWeight(name.Source, value);

        List<(ModelProperty Property, object? Value)> values = [];
        foreach (var (property, nullCounts) in Factors(schema.ColumnTerms[column], nullCounts: true))
        {
            var given = kernel.ValueOf(row, property.Name);
            if (FaultOf(property, given, nullCounts) is { } fault)
                return fault;
            values.Add((property, given));
        }

        var causes = values.Where(static given => given.Value is not null).Select(static given => $"{given.Property} is {ShownValue.Of(given.Value!)}").Distinct();
        return new(InvalidRowReason.NotFinite, name.Source, $"{name} is {ShownValue.Number(value)}, because {string.Join(" and ", causes)}");
    }

    /// <summary>The properties that a term multiplies, and for each whether null makes the product invalid.</summary>
    private static IEnumerable<(ModelProperty Property, bool NullCounts)> Factors(Term term, bool nullCounts) => term switch
    {
        MeanWhereMissingTerm mean => Factors(mean.Operand, nullCounts: false),
        ProductTerm product => Factors(product.Left, nullCounts).Concat(Factors(product.Right, nullCounts)),
        PowerTerm power => Factors(power.Operand, nullCounts),
        ZeroWhereMissingTerm zero => [(zero.Property, false)],
        _ => TermInputs.Of(term).Select(property => (property, nullCounts)),
    };

    private static InvalidRow? FaultOf(ModelProperty property, object? value, bool nullCounts)
    {
        if (value is null)
            return nullCounts ? InvalidRow.Missing(property.Name) : null;
        var cell = PropertyReader.Read(property, value);
        if (property.Levels.Count > 0)
            return property.AcceptsUnknownLevels || new LevelIndices(property).Of(cell) != LevelIndices.Unknown ? null : UnknownLevel(property, value);

        return double.IsNaN(cell.Number) ? new(InvalidRowReason.NaN, property.Name, $"{property} is NaN")
            : double.IsInfinity(cell.Number) ? new(InvalidRowReason.Infinite, property.Name, $"{property} is {ShownValue.Number(cell.Number)}")
            : null;
    }

    private static InvalidRow UnknownLevel(ModelProperty property, object value) => new(
        InvalidRowReason.UnknownLevel, property.Name, $"{property} is {ShownValue.Of(value)}, which is not one of {ShortList.Of([.. property.Levels.Select(static level => level.Name)])}");
}
