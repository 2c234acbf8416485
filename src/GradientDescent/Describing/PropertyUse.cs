using GradientDescent.Describing;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>A property, and what a model uses it for.</summary>
public sealed record PropertyUse
{
    internal PropertyUse()
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

    /// <summary>The uses of all properties of a model: those that features are computed from, in the order of the parameters of <c>Predict</c>; then the target, and the sample weight, if any.</summary>
    internal static IReadOnlyList<PropertyUse> AllOf(ModelSchema schema) =>
        [.. schema.Properties.Append(schema.TargetProperty).Append(schema.SampleWeight).OfType<ModelProperty>().DistinctBy(static property => property.Name).Select(property => Of(property, schema))];

    /// <inheritdoc/>
    public override string ToString() => $"{Property.Name}: {Text}";

    /// <summary>The use as one line, such as <c>HeatingGas, HeatingOil; missing: Indicator</c>.</summary>
    internal string Text => Role switch
    {
        PropertyRole.Target => "target",
        PropertyRole.SampleWeight => "sample weight",
        _ => Printing.ShortList.Of(Coefficients) + (MissingValues == MissingValues.Throw ? "" : $"; missing: {MissingValues}"),
    };

    private static PropertyUse Of(ModelProperty property, ModelSchema schema) => new()
    {
        Property = property,
        Role = property.Name == schema.TargetProperty.Name ? PropertyRole.Target : property.Name == schema.SampleWeight?.Name ? PropertyRole.SampleWeight : PropertyRole.Feature,
        Coefficients = [.. schema.Features.Where(feature => TermInputs.Of(feature.Term).Any(input => input.Name == property.Name)).Select(static feature => feature.Name)],
        MissingValues = MissingPolicy.Of(property, schema.Features.Select(static feature => feature.Term)),
    };
}
