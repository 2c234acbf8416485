using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>The smallest and the largest numbers of integer types.</summary>
internal static class IntegerRanges
{
    public static Int128 Lowest(PropertyType type) => NumberTypes.IsUnsigned(type) ? 0 : -(Int128.One << (NumberTypes.Bits(type) - 1));

    public static Int128 Highest(PropertyType type) => Lowest(type) + (Int128.One << NumberTypes.Bits(type)) - 1;

    /// <summary>The type that C# truncates a floating-point number to, before it keeps the bits of a smaller type.</summary>
    public static PropertyType Intermediate(PropertyType type) => NumberTypes.Bits(type) < 32 ? PropertyType.Int32 : type;
}
