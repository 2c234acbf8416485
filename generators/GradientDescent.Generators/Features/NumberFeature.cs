using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the features of a number: the number or a function of it, and its powers if any.</summary>
internal static class NumberFeature
{
    public static bool TryAdd(FeatureSet features, MarkedProperty property)
    {
        if (NumberType.Of(property.BareType) is not { } type)
            return false;

        var unit = NumberTypes.Unit(type);
        var of = features.AddInput(property, new(property.Name, type), unit == "1" || DateFeature.ReplacesNumber(property) ? "" : $" The row's {property.Name}. The model counts it in {unit.Substring(2)}s.");
        if (!DateFeature.ReplacesNumber(property))
        {
            var term = MissingPolicies.Apply(property, of, TermOf(property, of));
            features.Add(property, term);
            Polynomial.AddPowers(features, property, term);
        }

        DateFeature.AddAll(features, property, of);
        MissingPolicies.AddIndicator(features, property, of);
        return true;
    }

    /// <summary>The term of the number, or of its function if the property is marked with one.</summary>
    public static Term TermOf(MarkedProperty property, ModelProperty of) => Transform.Of(property) is { } function
        ? new FunctionTerm(function, new(of), MissingPolicies.IsGuarded(property) && CanBeBelow(function, of.Type))
        : new NumberTerm(of);

    /// <summary>Whether a number of the type can be below the domain of the function.</summary>
    private static bool CanBeBelow(TermFunction function, PropertyType type) => FunctionText.Of(function).Least is not null && !NumberTypes.IsUnsigned(type);
}
