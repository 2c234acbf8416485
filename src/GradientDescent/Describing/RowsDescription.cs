using GradientDescent.Describing;
using GradientDescent.Printing;

namespace GradientDescent;

/// <summary>Describes rows before training: what they have in each property that a model uses.</summary>
/// <example><code>Console.WriteLine(new House.Trainer().Describe(houses)); // prints a table</code></example>
public sealed class RowsDescription
{
    private readonly string _record;

    internal RowsDescription(string record, long rowCount, IReadOnlyList<PropertyDescription> properties)
    {
        _record = record;
        RowCount = rowCount;
        Properties = properties;
    }

    /// <summary>The number of rows.</summary>
    public long RowCount { get; }

    /// <summary>The properties: those that features are computed from, in the order of the parameters of <c>Predict</c>; then the target, and the sample weight, if any.</summary>
    public IReadOnlyList<PropertyDescription> Properties { get; }

    /// <summary>The description of a property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <exception cref="KeyNotFoundException">The model does not use such a property.</exception>
    public PropertyDescription this[string name] => Properties.FirstOrDefault(property => property.Name == name)
        ?? throw new KeyNotFoundException($"{_record} does not use a property '{name}': use one of {string.Join(", ", Properties.Select(static property => property.Name))}.");

    /// <summary>Returns a table with one line per property, and the levels below it, in the invariant culture.</summary>
    public override string ToString() => $"{Counted.Of(RowCount, "row")} of {_record}\n\n{DescriptionTable.Of(Properties)}";
}
