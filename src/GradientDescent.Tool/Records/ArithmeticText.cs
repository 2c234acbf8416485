using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>Writes the arithmetic of a feature as C#, in the form that the generator reads as the same term.</summary>
internal static class ArithmeticText
{
    /// <returns>The expression; null if the term is not arithmetic of numbers that are never missing.</returns>
    public static string? Of(Term term) => term switch
    {
        NumberTerm { Property.Definition: { } definition } => Of(definition),
        NumberTerm { Property: { IsNullable: false } property } => Number(property),
        FunctionTerm { Function: TermFunction.Reciprocal } function => Operand(function.Operand) is { } operand ? $"1.0 / {operand}" : null,
        FunctionTerm function => MethodOf(function.Function) is { } method && Of(function.Operand) is { } argument ? $"Math.{method}({argument})" : null,
        PowerTerm power => Operand(power.Operand) is { } operand ? string.Join(" * ", Enumerable.Repeat(operand, power.Degree)) : null,
        ProductTerm product => Joined("*", product.Left, product.Right),
        ValueTerm value => value.Property.Name,
        ConstantTerm constant => CSharpLiteral.Of(constant),
        ConversionTerm conversion => Operand(conversion.Operand) is { } operand ? $"(double){operand}" : null,
        UnaryTerm unary => Operand(unary.Operand) is { } operand ? CSharpOperators.Unary(unary.Operator, operand) : null,
        BinaryTerm binary => Joined(CSharpOperators.Sign(binary.Operator), binary.Left, binary.Right),
        ConditionalTerm conditional => $"{Of(conditional.Condition)} ? {Of(conditional.WhenTrue)} : {Of(conditional.WhenFalse)}",
        CallTerm call => $"Math.{call.Method}({string.Join(", ", call.Arguments.Select(Of))})",
        _ => null,
    };

    private static string? Joined(string sign, Term left, Term right) => Operand(left) is { } one && Operand(right) is { } other ? $"{one} {sign} {other}" : null;

    private static string? Operand(Term term) => Of(term) is { } text ? (text.Contains(' ') ? $"({text})" : text) : null;

    private static string? Number(ModelProperty property) => property.Type switch
    {
        PropertyType.Double => property.Name,
        PropertyType.Boolean => $"{property.Name} ? 1.0 : 0.0",
        PropertyType.Single or (>= PropertyType.SByte and <= PropertyType.UInt64) => $"(double){property.Name}",
        _ => null,
    };

    private static MathMethod? MethodOf(TermFunction function) => function switch
    {
        TermFunction.Log => MathMethod.Log,
        TermFunction.SquareRoot => MathMethod.Sqrt,
        TermFunction.Exp => MathMethod.Exp,
        _ => null,
    };
}
