using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>A number as it is, or a function of it: one column, with its powers where it has some.</summary>
internal static class NumberFeature
{
    public static bool TryAdd(FeatureSet features, MarkedProperty property)
    {
        if (NumberType.Of(property.BareType) is not { } type)
            return false;

        var unit = NumberTypes.Unit(type);
        var of = features.AddInput(property, new(property.Name, type), unit == "1" ? "" : $" In {unit.Substring(2)}s.");
        var term = MissingPolicies.Apply(property, of, TermOf(property, of));
        features.Add(property, term);
        Polynomial.AddPowers(features, property, term);
        MissingPolicies.AddIndicator(features, property, of);
        return true;
    }

    /// <summary>The number, or the function of it that the property is marked with.</summary>
    public static Term TermOf(MarkedProperty property, ModelProperty of) => Transform.Of(property) is { } function
        ? new FunctionTerm(function, new(of), MissingPolicies.IsGuarded(property) && CanBeBelow(function, of.Type))
        : new NumberTerm(of);

    /// <summary>Whether a number of the type can be below the least that the function is defined for.</summary>
    private static bool CanBeBelow(TermFunction function, PropertyType type) => FunctionText.Of(function).Least is not null && !NumberTypes.IsUnsigned(type);
}
