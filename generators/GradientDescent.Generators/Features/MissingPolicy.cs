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

    /// <summary>Whether what has no number must be told from what is missing, since the mean stands for NaN.</summary>
    public static bool IsGuarded(MarkedProperty property) => Of(property) == MissingPolicy.Mean;

    /// <summary>A term of a property, with 0 for null where another column says that it is null.</summary>
    public static Term Apply(MarkedProperty property, ModelProperty of, Term term) =>
        Of(property) == MissingPolicy.Indicator ? new ZeroWhereMissingTerm(of, term) : term;

    /// <summary>Adds the column that is 1 where the property is null.</summary>
    public static void AddIndicator(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        if (Of(property) == MissingPolicy.Indicator)
            features.Add(property, new MissingTerm(of));
    }

    /// <summary>What a parameter's null means, as a sentence.</summary>
    public static string Sentence(MarkedProperty property) => !property.IsNullable ? "" : Of(property) switch
    {
        MissingPolicy.Mean => " If null, the mean of the training rows stands in for it.",
        MissingPolicy.Indicator => " May be null.",
        _ => " If null, the prediction is NaN.",
    };
}
