using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>What is demanded of a property's coefficients: the penalty's factor, and a sign.</summary>
internal static class CoefficientRules
{
    public const string FactorMark = "PenaltyFactor";

    /// <summary>A feature with the rules of the property that it comes from.</summary>
    public static Feature Apply(Term term, MarkedProperty property) => new(MissingPolicies.IsGuarded(property) ? new MeanWhereMissingTerm(term) : term)
    {
        PenaltyFactor = property.Mark(FactorMark) is { ConstructorArguments: [{ Value: double factor }] } ? factor : 1,
        Sign = property.Has("NonNegative") ? "NonNegative" : property.Has("NonPositive") ? "NonPositive" : "Any",
    };
}
