namespace GradientDescent.Terms;

/// <summary>Whether a term computes with integers that can overflow. C# then wraps around, except in a project with checked arithmetic, where it throws.</summary>
internal static class WrapAround
{
    public static bool IsPossible(Term term) => term switch
    {
        BinaryTerm binary => IsPossible(binary.Left) || IsPossible(binary.Right)
            || (binary.Operator is TermOperator.Add or TermOperator.Subtract or TermOperator.Multiply && NumberTypes.IsWhole(TermType.Of(binary.Left))),
        UnaryTerm unary => IsPossible(unary.Operand) || (unary.Operator == TermOperator.Negate && NumberTypes.IsWhole(TermType.Of(unary.Operand))),
        ConversionTerm conversion => IsPossible(conversion.Operand) || !Holds(conversion.Type, TermType.Of(conversion.Operand)),
        ConditionalTerm conditional => IsPossible(conditional.Condition) || IsPossible(conditional.WhenTrue) || IsPossible(conditional.WhenFalse),
        CallTerm call => call.Arguments.Any(IsPossible),
        _ => false,
    };

    /// <summary>Whether a type contains every value of another. Floating-point types count as containing all.</summary>
    private static bool Holds(PropertyType type, PropertyType other) => !NumberTypes.IsWhole(type)
        || (NumberTypes.IsWhole(other) && NumberTypes.IsUnsigned(other)
            ? NumberTypes.Bits(other) < NumberTypes.Bits(type) || (NumberTypes.IsUnsigned(type) && NumberTypes.Bits(other) == NumberTypes.Bits(type))
            : NumberTypes.IsWhole(other) && !NumberTypes.IsUnsigned(type) && NumberTypes.Bits(other) <= NumberTypes.Bits(type));
}
