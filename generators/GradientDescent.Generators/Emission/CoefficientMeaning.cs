using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>The documentation sentence of a coefficient: how the prediction changes with the feature.</summary>
internal static class CoefficientMeaning
{
    /// <param name="feature">The feature.</param>
    /// <param name="target">The target's name.</param>
    public static string Of(Feature feature, string target) => Unwrapped(feature.Term) switch
    {
        NumberTerm { Property: { Type: PropertyType.Boolean, Name: var name } } => $"Difference in predicted {target} where {name} is true, all else equal.",
        NumberTerm { Property: var property } when NumberTypes.Unit(property.Type) is var unit && unit != "1" =>
            $"Change in predicted {target} per {unit.Substring(2)} of {property.Name}, all else equal.",
        NumberTerm { Property: var property } => $"Change in predicted {target} per unit of {property.Name}, all else equal.",
        LevelTerm { Property: var property, Level: var level } =>
            $"Difference in predicted {target} where {property.Name} is {TermSymbol.OfLevel(property, level)} and not {TermSymbol.OfLevel(property, property.Reference!)}, all else equal.",
        FlagTerm { Property: var property, Flag: var flag } => $"Difference in predicted {target} where {property.Name} has {flag.Name}, all else equal.",
        MissingTerm { Property: var property } => $"Difference in predicted {target} where {property.Name} is missing, all else equal.",
        _ => $"Change in predicted {target} per unit of {feature.Symbol}, all else equal.",
    };

    private static Term Unwrapped(Term term) => term switch
    {
        MeanWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        ZeroWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        _ => term,
    };
}
