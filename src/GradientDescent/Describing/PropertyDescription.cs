using GradientDescent.Describing;

namespace GradientDescent;

/// <summary>What the rows have in a property of a record, and what the model makes of it.</summary>
public sealed record PropertyDescription : ColumnDescription
{
    internal PropertyDescription()
    {
    }

    /// <summary>The property, with its type and its levels.</summary>
    public required ModelProperty Property { get; init; }

    /// <summary>What the model uses the property for.</summary>
    public required PropertyRole Role { get; init; }

    /// <summary>The names of the coefficients of the features that are computed from the property, such as <c>HeatingGas</c> and <c>HeatingOil</c>.</summary>
    public required IReadOnlyList<string> Coefficients { get; init; }

    /// <summary>What the model does with a missing value. A property that is not nullable has <see cref="MissingValues.Throw"/>.</summary>
    public required MissingValues MissingValues { get; init; }

    /// <inheritdoc/>
    public override string ToString() => DescriptionTable.Of([this]);
}
