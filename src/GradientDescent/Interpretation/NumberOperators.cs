using System.Numerics;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>The operators of one number type. Integers wrap around.</summary>
internal static class NumberOperators
{
    public static CompiledTerm Apply<T>(TermOperator sign, RowFunction<T> left, RowFunction<T> right)
        where T : INumber<T> => sign switch
        {
            TermOperator.Add => new CompiledTerm<T>(row => unchecked(left(row) + right(row))),
            TermOperator.Subtract => new CompiledTerm<T>(row => unchecked(left(row) - right(row))),
            TermOperator.Multiply => new CompiledTerm<T>(row => unchecked(left(row) * right(row))),
            TermOperator.Divide => new CompiledTerm<T>(row => left(row) / right(row)),
            TermOperator.Remainder => new CompiledTerm<T>(row => left(row) % right(row)),
            TermOperator.Equal => new CompiledTerm<bool>(row => left(row) == right(row)),
            TermOperator.NotEqual => new CompiledTerm<bool>(row => left(row) != right(row)),
            TermOperator.LessThan => new CompiledTerm<bool>(row => left(row) < right(row)),
            TermOperator.LessThanOrEqual => new CompiledTerm<bool>(row => left(row) <= right(row)),
            TermOperator.GreaterThan => new CompiledTerm<bool>(row => left(row) > right(row)),
            TermOperator.GreaterThanOrEqual => new CompiledTerm<bool>(row => left(row) >= right(row)),
            _ => throw new NotSupportedException($"{sign} is not an operator of two numbers."),
        };

    public static CompiledTerm<T> Extreme<T>(MathMethod method, RowFunction<T> left, RowFunction<T> right)
        where T : INumber<T> => method == MathMethod.Min ? new(row => T.Min(left(row), right(row))) : new(row => T.Max(left(row), right(row)));

    /// <exception cref="OverflowException">Thrown when the term is computed: the minimum of an integer type has no absolute value.</exception>
    public static CompiledTerm<T> Absolute<T>(RowFunction<T> value)
        where T : INumber<T> => new(row => T.Abs(value(row)));
}
