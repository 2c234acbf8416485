using GradientDescent.Onnx.Graphs;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>
/// Computes with integers as C# does. Values of every integer type have the type <c>int64</c>, those of <c>ulong</c> by their bits, and each result is brought back to
/// the range of its type.
/// </summary>
internal static class OnnxIntegers
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Keeps the last bits, as an unchecked conversion does.</summary>
    public static GraphValue Wrap(PropertyType type, GraphValue value) => type is PropertyType.Int64 or PropertyType.UInt64 ? value : value.To(TypeOf(type)).To(ElementType.Int64);

    public static GraphValue IsLess(PropertyType type, GraphValue left, GraphValue right) => type == PropertyType.UInt64
        ? left + long.MinValue < right + long.MinValue
        : left < right;

    /// <summary>Whether a quotient has no value: by 0, or one that is too large for its type.</summary>
    public static GraphValue HasNoQuotient(PropertyType type, GraphValue left, GraphValue right) => NumberTypes.IsUnsigned(type)
        ? right.EqualTo(0)
        : right.EqualTo(0) | (right.EqualTo(-1) & left.EqualTo(Lowest(type)));

    /// <summary>The quotient. The divisor is not 0.</summary>
    public static GraphValue Quotient(PropertyType type, GraphValue left, GraphValue right) => type == PropertyType.UInt64 ? UnsignedQuotient(left, right) : left / right;

    public static GraphValue ToDouble(PropertyType type, GraphValue value) => (type == PropertyType.UInt64 ? value.To(ElementType.UInt64) : value).To(ElementType.Double);

    public static GraphValue ToSingle(PropertyType type, GraphValue value) =>
        (type == PropertyType.UInt64 ? value.To(ElementType.UInt64) : value).To(ElementType.Single).To(ElementType.Double);

    /// <summary>The integer part of a number, or the nearest number of the type. C# converts to a smaller type by way of <c>int</c>.</summary>
    public static GraphValue Truncate(PropertyType type, GraphValue number)
    {
        var x = number.IsNaN().Choose(0.0, number);
        return type switch
        {
            PropertyType.Int32 => Clamped(x, int.MinValue, int.MaxValue).To(ElementType.Int64),
            PropertyType.UInt32 => Clamped(x, uint.MinValue, uint.MaxValue).To(ElementType.Int64),
            PropertyType.Int64 => (x >= TwoTo63).Choose(long.MaxValue, (x >= TwoTo63).Choose(0.0, Clamped(x, -TwoTo63, TwoTo63)).To(ElementType.Int64)),
            PropertyType.UInt64 => Unsigned(x),
            _ => Wrap(type, Truncate(PropertyType.Int32, number)),
        };
    }

    public static long Lowest(PropertyType type) => long.MinValue >> (64 - NumberTypes.Bits(type));

    private static ElementType TypeOf(PropertyType type) => type switch
    {
        PropertyType.SByte => ElementType.SByte,
        PropertyType.Byte => ElementType.Byte,
        PropertyType.Int16 => ElementType.Int16,
        PropertyType.UInt16 => ElementType.UInt16,
        PropertyType.Int32 => ElementType.Int32,
        _ => ElementType.UInt32,
    };

    private static GraphValue Clamped(GraphValue x, double lowest, double highest) => (x < lowest).Choose(lowest, (x > highest).Choose(highest, x));

    /// <summary>The bits of a <c>ulong</c>. A number above 2⁶³ is converted without its highest bit.</summary>
    private static GraphValue Unsigned(GraphValue x)
    {
        var high = x >= TwoTo63;
        var low = high.Choose(Clamped(x, 0, 2 * TwoTo63) - TwoTo63, Clamped(x, 0, TwoTo63));
        var isTooLarge = low >= TwoTo63;
        var bits = isTooLarge.Choose(0.0, low).To(ElementType.Int64);
        return isTooLarge.Choose(-1L, high.Choose(bits + long.MinValue, bits));
    }

    /// <summary>Half of the dividend is divided, and the rest of the double quotient compared. By a divisor of 2⁶³ or more, the quotient is 0 or 1.</summary>
    private static GraphValue UnsignedQuotient(GraphValue left, GraphValue right)
    {
        var isLarge = right < 0;
        var divisor = isLarge.Choose(1L, right);
        var half = ((left < 0).Choose(left - long.MinValue, left) / 2) + (left < 0).Choose(1L << 62, 0L);
        var doubled = half / divisor * 2;
        var rest = left - (doubled * divisor);
        var quotient = doubled + (!IsLess(PropertyType.UInt64, rest, divisor)).To(ElementType.Int64);
        return isLarge.Choose((!IsLess(PropertyType.UInt64, left, right)).To(ElementType.Int64), quotient);
    }
}
