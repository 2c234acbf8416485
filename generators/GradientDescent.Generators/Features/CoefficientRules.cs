using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>What is demanded of a property's coefficients: the penalty's factor, and a sign.</summary>
internal static class CoefficientRules
{
    public const string FactorMark = "PenaltyFactor";

    /// <summary>The feature with the rules of the property that it comes from.</summary>
    public static Feature Apply(Feature feature, MarkedProperty property) => feature with
    {
        PenaltyFactor = property.Mark(FactorMark) is { ConstructorArguments: [{ Value: double factor }] } ? factor : 1,
        Sign = property.Has("NonNegative") ? "NonNegative" : property.Has("NonPositive") ? "NonPositive" : "Any",
        IsMeanFilled = MissingPolicies.Of(property) == MissingPolicy.Mean,
    };
}
