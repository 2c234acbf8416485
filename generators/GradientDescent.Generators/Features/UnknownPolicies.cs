using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>The policies of [Unknown] attributes.</summary>
internal static class UnknownPolicies
{
    public const string Mark = "Unknown";

    /// <summary>The policy of a property. Default: Throw.</summary>
    public static UnknownLevels Of(MarkedProperty property) =>
        property.Mark(Mark) is { ConstructorArguments: [{ Value: int value }] } ? (UnknownLevels)value : UnknownLevels.Throw;

    /// <summary>Whether an unknown value must differ from a missing one. If the model accepts unknown values, there is nothing to tell apart.</summary>
    public static bool IsGuarded(MarkedProperty property, ModelProperty of) => MissingPolicies.IsGuarded(property) && !of.AcceptsUnknownLevels;

    /// <summary>Adds the column of unknown values. Does nothing for other policies than Other.</summary>
    public static void AddOther(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        if (of.UnknownLevels == UnknownLevels.Other)
            features.Add(property, MissingPolicies.Apply(property, of, new UnknownTerm(of)));
    }

    /// <summary>The documentation sentence about a value that is none of the levels.</summary>
    /// <param name="property">The property.</param>
    /// <param name="unknown">What such a value is or has, such as <c>is not a level</c>.</param>
    /// <param name="reference">The reference level; null for flags.</param>
    public static string Sentence(MarkedProperty property, string unknown, string? reference) => $" If it {unknown}, " + Of(property) switch
    {
        UnknownLevels.Reference when reference is not null => $"it counts as {reference}.",
        UnknownLevels.Reference => "the bit is ignored.",
        UnknownLevels.Other => $"{property.Name}Other is added.",
        _ => "the prediction is NaN.",
    };
}
