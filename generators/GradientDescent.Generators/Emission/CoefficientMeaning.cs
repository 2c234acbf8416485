using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>What raises the prediction by a coefficient: <c>when Area rises by 1</c>, <c>where Heating is Oil rather than Gas</c>.</summary>
internal static class CoefficientMeaning
{
    public static string Of(Feature feature) => Unwrapped(feature.Term) switch
    {
        NumberTerm { Property: { Type: PropertyType.Boolean, Name: var name } } => $"where {name} is true rather than false",
        NumberTerm { Property: var property } => $"when {property.Name} rises by {NumberTypes.Unit(property.Type)}",
        LevelTerm { Property: var property, Level: var level } =>
            $"where {property.Name} is {TermSymbol.OfLevel(property, level)} rather than {TermSymbol.OfLevel(property, property.Reference!)}",
        FlagTerm { Property: var property, Flag: var flag } => $"where {property.Name} has {flag.Name}",
        MissingTerm { Property: var property } => $"where {property.Name} is missing",
        _ => $"when {feature.Symbol} rises by 1",
    };

    private static Term Unwrapped(Term term) => term switch
    {
        MeanWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        ZeroWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        _ => term,
    };
}
