using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>The constraints on the coefficients of a property: the penalty factor and the sign.</summary>
internal static class CoefficientRules
{
    public const string FactorMark = "PenaltyFactor";

    /// <summary>Creates a feature with the constraints of its property.</summary>
    public static Feature Apply(Term term, MarkedProperty property) => new(MissingPolicies.IsGuarded(property) ? new MeanWhereMissingTerm(term) : term)
    {
        PenaltyFactor = property.Mark(FactorMark) is { ConstructorArguments: [{ Value: double factor }] } ? factor : 1,
        Unit = property.Unit,
        Sign = property.Has("NonNegative") ? "NonNegative" : property.Has("NonPositive") ? "NonPositive" : "Any",
    };
}
