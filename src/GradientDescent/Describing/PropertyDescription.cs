using GradientDescent.Describing;

namespace GradientDescent;

/// <summary>What the rows have in a property of a record, and what the model makes of it.</summary>
public sealed record PropertyDescription : ColumnDescription
{
    internal PropertyDescription()
    {
    }

    /// <summary>What the model uses the property for.</summary>
    public required PropertyUse Use { get; init; }

    /// <inheritdoc cref="PropertyUse.Property"/>
    public ModelProperty Property => Use.Property;

    /// <inheritdoc cref="PropertyUse.Role"/>
    public PropertyRole Role => Use.Role;

    /// <inheritdoc cref="PropertyUse.Coefficients"/>
    public IReadOnlyList<string> Coefficients => Use.Coefficients;

    /// <inheritdoc cref="PropertyUse.MissingValues"/>
    public MissingValues MissingValues => Use.MissingValues;

    /// <inheritdoc/>
    public override string ToString() => DescriptionTable.Of([this]);
}
