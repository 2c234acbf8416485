using GradientDescent.Terms;

namespace GradientDescent.Tests.Scripts;

/// <summary>Models of one number, or of one computed property with one operation of one type; and rows at the limits of the types.</summary>
internal static class EveryOperation
{
    private static readonly PropertyType[] Numbers = [PropertyType.Double, PropertyType.Single, .. Enumerable.Range((int)PropertyType.SByte, PropertyType.UInt64 - PropertyType.SByte + 1).Select(static type => (PropertyType)type)];

    /// <summary>C# computes with smaller integers as <c>int</c>.</summary>
    private static readonly PropertyType[] Computed = [PropertyType.Double, PropertyType.Single, PropertyType.Int32, PropertyType.UInt32, PropertyType.Int64, PropertyType.UInt64];

    public static IEnumerable<LinearModel> Models => Terms().Select(static term => new ModelProperty("Computed", term.ResultType) { Definition = term })
        .Concat(Numbers.Append(PropertyType.Decimal).Select(static type => new ModelProperty("X", type)))
        .Select(static property => new LinearModel(new("Operation", new ModelProperty("Target"), [property.AsNumber(), property.AsNumber().Power(2)], hasIntercept: false), [1, 0.1]));

    /// <summary>Rows with all pairs of a few values.</summary>
    public static IEnumerable<Dictionary<string, object?>> Rows(ModelSchema schema)
    {
        var (first, second) = (schema.Properties[0], schema.Properties[^1]);
        return Values(first.Type).SelectMany(left => Values(second.Type), (left, right) => new Dictionary<string, object?> { [second.Name] = right, [first.Name] = left });
    }

    private static IEnumerable<Term> Terms()
    {
        foreach (var type in Computed)
        {
            Term x = new ValueTerm(new("X", type)), y = new ValueTerm(new("Y", type));
            foreach (var sign in Enum.GetValues<TermOperator>().Where(static sign => sign is < TermOperator.And and not TermOperator.Negate))
                yield return new BinaryTerm(sign, x, y);
            foreach (var method in new[] { MathMethod.Min, MathMethod.Max })
                yield return new CallTerm(method, [x, y]);
            if (type is not (PropertyType.UInt32 or PropertyType.UInt64))
            {
                yield return new UnaryTerm(TermOperator.Negate, x);
                yield return new CallTerm(MathMethod.Abs, [x]);
            }
        }

        Term a = new ValueTerm(new("X")), b = new ValueTerm(new("Y"));
        yield return new CallTerm(MathMethod.Pow, [a, b]);
        foreach (var method in new[] { MathMethod.Log, MathMethod.Exp, MathMethod.Sqrt })
            yield return new CallTerm(method, [a]);
        foreach (var (from, to) in Numbers.SelectMany(static _ => Numbers, static (from, to) => (from, to)).Where(static pair => pair.from != pair.to))
            yield return new ConversionTerm(to, new ValueTerm(new("X", from)));
    }

    private static IEnumerable<object> Values(PropertyType type) => type switch
    {
        PropertyType.Double => [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, 1e10, -1e10, 1e300, -1e300, 4.9e-324, 2147483647.5, 9.3e18, 1.9e19, -9.3e18, double.NaN, double.PositiveInfinity, double.NegativeInfinity],
        PropertyType.Single => [0f, -0f, 1f, -1f, 0.1f, -2.5f, 1e10f, -1e10f, 3e38f, 1e-45f, float.NaN, float.PositiveInfinity, float.NegativeInfinity],
        PropertyType.Decimal => [0.1m, -1.00m, 0.1234567890123456789012345678m, 1234567890123456.789m, 18446744073709551617.03m, decimal.MaxValue, decimal.MinValue],
        PropertyType.SByte => [sbyte.MinValue, (sbyte)-1, (sbyte)0, (sbyte)7, sbyte.MaxValue],
        PropertyType.Byte => [(byte)0, (byte)7, byte.MaxValue],
        PropertyType.Int16 => [short.MinValue, (short)-1, (short)0, (short)300, short.MaxValue],
        PropertyType.UInt16 => [(ushort)0, (ushort)300, ushort.MaxValue],
        PropertyType.Int32 => [int.MinValue, -70_000, -7, -1, 0, 1, 3, 16_777_217, int.MaxValue],
        PropertyType.UInt32 => [0U, 1U, 3U, 70_000U, 3_000_000_000U, uint.MaxValue],
        PropertyType.Int64 => [long.MinValue, -7L, -1L, 0L, 1L, 3L, (1L << 53) + 1, (1L << 60) + (1L << 36) + 1, -(1L << 60) - (1L << 36) - 1, long.MaxValue],
        _ => [0UL, 1UL, 3UL, (1UL << 53) + 1, (1UL << 60) + (1UL << 36) + 1, (1UL << 63) + (1UL << 39) + 1, ulong.MaxValue],
    };
}
