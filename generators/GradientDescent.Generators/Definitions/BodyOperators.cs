using GradientDescent.Terms;
using Microsoft.CodeAnalysis.Operations;

namespace GradientDescent.Generators.Definitions;

/// <summary>The operators that a term can have, by the operator of the compiler.</summary>
internal static class BodyOperators
{
    public static TermOperator? Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => TermOperator.Add,
        BinaryOperatorKind.Subtract => TermOperator.Subtract,
        BinaryOperatorKind.Multiply => TermOperator.Multiply,
        BinaryOperatorKind.Divide => TermOperator.Divide,
        BinaryOperatorKind.Remainder => TermOperator.Remainder,
        BinaryOperatorKind.Equals => TermOperator.Equal,
        BinaryOperatorKind.NotEquals => TermOperator.NotEqual,
        BinaryOperatorKind.LessThan => TermOperator.LessThan,
        BinaryOperatorKind.LessThanOrEqual => TermOperator.LessThanOrEqual,
        BinaryOperatorKind.GreaterThan => TermOperator.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => TermOperator.GreaterThanOrEqual,
        BinaryOperatorKind.ConditionalAnd => TermOperator.And,
        BinaryOperatorKind.ConditionalOr => TermOperator.Or,
        _ => null,
    };
}
