using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>What is to happen where a property is null.</summary>
internal enum MissingPolicy
{
    Refuse,
    SkipRow,
    Mean,
    Indicator,
}

/// <summary>The policies that properties are marked with.</summary>
internal static class MissingPolicies
{
    /// <summary>What a property is marked with; to refuse, where it is not or never null.</summary>
    public static MissingPolicy Of(MarkedProperty property) =>
        property.IsNullable && property.Mark("Missing") is { ConstructorArguments: [{ Value: int value }] } ? (MissingPolicy)value : MissingPolicy.Refuse;

    /// <summary>Adds the column that is 1 where the property is null.</summary>
    public static void AddIndicator(FeatureSet features, MarkedProperty property, Expression input)
    {
        if (Of(property) != MissingPolicy.Indicator)
            return;
        var name = property.Name + "IsMissing";
        features.Add(property, new(name, "int", new($"{input} is null ? 1 : 0"), IsInline: true), $"[{Names.Lowered(property.Name)} missing]", $"where {property.Name} is missing");
    }

    /// <summary>
    /// What stands for a level that is none. Where the mean stands in for NaN, that would be taken for missing: an infinity is not.
    /// </summary>
    public static string NoLevel(MarkedProperty property, Expression input) =>
        Of(property) == MissingPolicy.Mean ? $"{input} is null ? double.NaN : double.PositiveInfinity" : "double.NaN";

    /// <summary>What a parameter's null means, as a sentence.</summary>
    public static string Sentence(MarkedProperty property) => !property.IsNullable ? "" : Of(property) switch
    {
        MissingPolicy.Mean => " Where it is null, its mean in training stands in for it.",
        MissingPolicy.Indicator => " It may be null.",
        _ => " Where it is null, the prediction is NaN.",
    };
}
