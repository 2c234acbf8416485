using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>What to do if a property is null.</summary>
internal enum MissingPolicy
{
    Throw,
    SkipRow,
    Mean,
    Indicator,
}

/// <summary>The policies of [Missing] attributes, and of the project's defaults.</summary>
internal static class MissingPolicies
{
    /// <summary>The policy of a property: that of its [Missing], else the default of the project, else Throw. Throw also if the property is not nullable.</summary>
    public static MissingPolicy Of(MarkedProperty property) => !property.IsNullable ? MissingPolicy.Throw
        : property.Mark("Missing") is { } mark ? (mark is { ConstructorArguments: [{ Value: int value }] } ? (MissingPolicy)value : MissingPolicy.Throw)
        : Default(property) ?? MissingPolicy.Throw;

    /// <summary>Whether a nullable property has no policy, not even a default.</summary>
    public static bool IsUnspecified(MarkedProperty property) => property.IsNullable && !property.Has("Missing") && Default(property) is null;

    /// <summary>Whether a number is one of the policies.</summary>
    public static bool IsDefined(int policy) => policy is >= (int)MissingPolicy.Throw and <= (int)MissingPolicy.Indicator;

    /// <summary>Whether an invalid value must differ from a missing one. With the policy Mean, NaN means missing and is replaced by the mean.</summary>
    public static bool IsGuarded(MarkedProperty property) => Of(property) == MissingPolicy.Mean;

    /// <summary>The term of a property. With an indicator column, the term is 0 if the property is null.</summary>
    public static Term Apply(MarkedProperty property, ModelProperty of, Term term) =>
        Of(property) == MissingPolicy.Indicator ? new ZeroWhereMissingTerm(of, term) : term;

    /// <summary>Adds the indicator column, which is 1 if the property is null. Does nothing for other policies.</summary>
    public static void AddIndicator(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        if (Of(property) == MissingPolicy.Indicator)
            features.Add(property, new MissingTerm(of));
    }

    /// <summary>The documentation sentence about a parameter that is null.</summary>
    public static string Sentence(MarkedProperty property) => !property.IsNullable ? "" : Of(property) switch
    {
        MissingPolicy.Mean => " If null, its mean over the training rows replaces it.",
        MissingPolicy.Indicator => $" If null, its terms are 0, and {property.Name}IsMissing is added.",
        _ => " If null, the prediction is NaN.",
    };

    /// <summary>The default of the project, if the property can have it: nothing replaces a missing target.</summary>
    private static MissingPolicy? Default(MarkedProperty property) =>
        property.IsTarget && (MissingPolicy?)property.Defaults.Missing is MissingPolicy.Mean or MissingPolicy.Indicator ? null : (MissingPolicy?)property.Defaults.Missing;
}
