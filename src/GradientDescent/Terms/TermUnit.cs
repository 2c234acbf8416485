namespace GradientDescent.Terms;

/// <summary>The units of what terms compute, and of coefficients.</summary>
internal static class TermUnit
{
    /// <summary>The unit of a term that is a property as a number; null if it has none, and for any other term.</summary>
    public static string? Of(Term term) => term switch
    {
        NumberTerm { Property.Unit: var unit } => unit,
        ZeroWhereMissingTerm { Operand: var operand } => Of(operand),
        MeanWhereMissingTerm { Operand: var operand } => Of(operand),
        _ => null,
    };

    /// <summary>The unit of the coefficient of a feature, such as <c>k€ per m²</c>; null if it is not known.</summary>
    public static string? OfCoefficient(Term target, Term feature) => Of(target) is not { } unit ? null
        : IsIndicator(feature) ? unit
        : Of(feature) is { } per ? $"{unit} per {per}"
        : null;

    /// <summary>Whether a feature is 0 or 1, so that its coefficient is a difference of targets.</summary>
    private static bool IsIndicator(Term term) => term switch
    {
        _ when Indicator.Is(term) => true,
        NumberTerm { Property.Type: PropertyType.Boolean } => true,
        ZeroWhereMissingTerm { Operand: var operand } => IsIndicator(operand),
        MeanWhereMissingTerm { Operand: var operand } => IsIndicator(operand),
        _ => false,
    };
}
