using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>Writes the arithmetic of integers. They are computed as <c>double</c>, which is exact up to 2⁵³; a larger number, and one that C# would wrap around, is NULL.</summary>
internal sealed class SqlIntegers(SqlDialect dialect)
{
    private const double Exact = 1L << 53;

    public static bool Is64Bit(PropertyType type) => type is PropertyType.Int64 or PropertyType.UInt64;

    /// <summary>A number that a type can hold, otherwise NULL.</summary>
    public string InRange(PropertyType type, string value)
    {
        var (below, above) = Limits(type);
        return dialect.InRange(type, value) ?? SqlBounds.Below(dialect, SqlBounds.Above(dialect, value, below), above);
    }

    /// <summary>A quotient without its fraction.</summary>
    public string Quotient(string left, string right) => dialect.Truncate($"{left} / NULLIF({right}, 0)");

    /// <exception cref="NotSupportedException">The constant is larger than what is computed exactly.</exception>
    public static double Constant(ConstantTerm term) => (term.Type == PropertyType.UInt64 && term.Bits < 0) || Math.Abs((double)term.Bits) >= Exact
        ? throw new NotSupportedException($"A computed property has the constant {term}: SQL computes integers exactly up to 2^53.")
        : term.Bits;

    /// <summary>The largest number below all numbers of a type, and the smallest above.</summary>
    private static (double Below, double Above) Limits(PropertyType type) => type switch
    {
        PropertyType.SByte => (sbyte.MinValue - 1, sbyte.MaxValue + 1),
        PropertyType.Byte => (-1, byte.MaxValue + 1),
        PropertyType.Int16 => (short.MinValue - 1, short.MaxValue + 1),
        PropertyType.UInt16 => (-1, ushort.MaxValue + 1),
        PropertyType.Int32 => (int.MinValue - 1L, int.MaxValue + 1L),
        PropertyType.UInt32 => (-1, uint.MaxValue + 1L),
        PropertyType.Int64 => (-Exact, Exact),
        _ => (-1, Exact),
    };
}
