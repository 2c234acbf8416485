using System.Numerics;
using GradientDescent.Terms;

namespace GradientDescent.Interpretation;

/// <summary>C# arithmetic on terms whose type is known at run time only.</summary>
internal static class TypedTerms
{
    public static CompiledTerm Convert(CompiledTerm operand, PropertyType type) => type switch
    {
        PropertyType.Double => operand.ConvertTo<double>(),
        PropertyType.Single => operand.ConvertTo<float>(),
        PropertyType.SByte => operand.ConvertTo<sbyte>(),
        PropertyType.Byte => operand.ConvertTo<byte>(),
        PropertyType.Int16 => operand.ConvertTo<short>(),
        PropertyType.UInt16 => operand.ConvertTo<ushort>(),
        PropertyType.Int32 => operand.ConvertTo<int>(),
        PropertyType.UInt32 => operand.ConvertTo<uint>(),
        PropertyType.Int64 => operand.ConvertTo<long>(),
        PropertyType.UInt64 => operand.ConvertTo<ulong>(),
        _ => operand,
    };

    public static CompiledTerm Negate(CompiledTerm operand) => operand switch
    {
        CompiledTerm<double> { Value: var value } => new CompiledTerm<double>(row => -value(row)),
        CompiledTerm<float> { Value: var value } => new CompiledTerm<float>(row => -value(row)),
        CompiledTerm<int> { Value: var value } => new CompiledTerm<int>(row => unchecked(-value(row))),
        CompiledTerm<long> { Value: var value } => new CompiledTerm<long>(row => unchecked(-value(row))),
        _ => throw Unknown(operand),
    };

    public static CompiledTerm Binary(TermOperator sign, CompiledTerm left, CompiledTerm right) => (left, right) switch
    {
        (CompiledTerm<bool> x, CompiledTerm<bool> y) => Logical(sign, x.Value, y.Value),
        (CompiledTerm<double> x, CompiledTerm<double> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        (CompiledTerm<float> x, CompiledTerm<float> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        (CompiledTerm<int> x, CompiledTerm<int> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        (CompiledTerm<uint> x, CompiledTerm<uint> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        (CompiledTerm<long> x, CompiledTerm<long> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        (CompiledTerm<ulong> x, CompiledTerm<ulong> y) => NumberOperators.Apply(sign, x.Value, y.Value),
        _ => throw Unknown(left),
    };

    public static CompiledTerm Choose(CompiledTerm<bool> condition, CompiledTerm whenTrue, CompiledTerm whenFalse) => (whenTrue, whenFalse) switch
    {
        (CompiledTerm<bool> x, CompiledTerm<bool> y) => Choice(condition, x, y),
        (CompiledTerm<double> x, CompiledTerm<double> y) => Choice(condition, x, y),
        (CompiledTerm<float> x, CompiledTerm<float> y) => Choice(condition, x, y),
        (CompiledTerm<sbyte> x, CompiledTerm<sbyte> y) => Choice(condition, x, y),
        (CompiledTerm<byte> x, CompiledTerm<byte> y) => Choice(condition, x, y),
        (CompiledTerm<short> x, CompiledTerm<short> y) => Choice(condition, x, y),
        (CompiledTerm<ushort> x, CompiledTerm<ushort> y) => Choice(condition, x, y),
        (CompiledTerm<int> x, CompiledTerm<int> y) => Choice(condition, x, y),
        (CompiledTerm<uint> x, CompiledTerm<uint> y) => Choice(condition, x, y),
        (CompiledTerm<long> x, CompiledTerm<long> y) => Choice(condition, x, y),
        (CompiledTerm<ulong> x, CompiledTerm<ulong> y) => Choice(condition, x, y),
        _ => throw Unknown(whenTrue),
    };

    public static CompiledTerm Call(MathMethod method, IReadOnlyList<CompiledTerm> arguments) => (arguments[0], arguments.ElementAtOrDefault(1)) switch
    {
        (CompiledTerm<double> x, null) => new CompiledTerm<double>(Floating(method, x.Value)),
        (CompiledTerm<float> x, null) => new CompiledTerm<float>(Floating(method, x.Value)),
        (CompiledTerm<double> x, CompiledTerm<double> y) when method == MathMethod.Pow => new CompiledTerm<double>(row => Math.Pow(x.Value(row), y.Value(row))),
        (CompiledTerm<double> x, CompiledTerm<double> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<float> x, CompiledTerm<float> y) when method == MathMethod.Pow => new CompiledTerm<float>(row => MathF.Pow(x.Value(row), y.Value(row))),
        (CompiledTerm<float> x, CompiledTerm<float> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<sbyte> x, null) => NumberOperators.Absolute(x.Value),
        (CompiledTerm<short> x, null) => NumberOperators.Absolute(x.Value),
        (CompiledTerm<int> x, null) => NumberOperators.Absolute(x.Value),
        (CompiledTerm<long> x, null) => NumberOperators.Absolute(x.Value),
        (CompiledTerm<sbyte> x, CompiledTerm<sbyte> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<byte> x, CompiledTerm<byte> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<short> x, CompiledTerm<short> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<ushort> x, CompiledTerm<ushort> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<int> x, CompiledTerm<int> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<uint> x, CompiledTerm<uint> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<long> x, CompiledTerm<long> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        (CompiledTerm<ulong> x, CompiledTerm<ulong> y) => NumberOperators.Extreme(method, x.Value, y.Value),
        var (x, _) => throw Unknown(x),
    };

    private static CompiledTerm<T> Choice<T>(CompiledTerm<bool> condition, CompiledTerm<T> whenTrue, CompiledTerm<T> whenFalse) =>
        new(row => condition.Value(row) ? whenTrue.Value(row) : whenFalse.Value(row));

    private static CompiledTerm<bool> Logical(TermOperator sign, RowFunction<bool> left, RowFunction<bool> right) => sign switch
    {
        TermOperator.And => new(row => left(row) && right(row)),
        TermOperator.Or => new(row => left(row) || right(row)),
        TermOperator.NotEqual => new(row => left(row) != right(row)),
        _ => new(row => left(row) == right(row)),
    };

    private static RowFunction<T> Floating<T>(MathMethod method, RowFunction<T> value)
        where T : IFloatingPointIeee754<T> => method switch
        {
            MathMethod.Log => row => T.Log(value(row)),
            MathMethod.Sqrt => row => T.Sqrt(value(row)),
            MathMethod.Exp => row => T.Exp(value(row)),
            _ => row => T.Abs(value(row)),
        };

    private static NotSupportedException Unknown(CompiledTerm term) => new($"C# has no such operator for {term.GetType().GenericTypeArguments[0].Name}.");
}
