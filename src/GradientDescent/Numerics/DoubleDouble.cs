namespace GradientDescent.Numerics;

/// <summary>
/// A number of 106 bits: the unevaluated sum High + Low of two doubles, with |Low| at most half a unit in the last place of High.
/// </summary>
/// <remarks>
/// <para>T. Dekker, A floating-point technique for extending the available precision, 1971, https://doi.org/10.1007/BF01397083; Y. Hida, X. Li and D. Bailey,
/// Library for double-double and quad-double arithmetic, 2001.</para>
/// <para>The bounds of relative errors below are proved by M. Joldes, J.-M. Muller and V. Popescu, Tight and rigorous error bounds for basic building blocks of
/// double-word arithmetic, 2017, https://doi.org/10.1145/3121432, for u = 2⁻⁵³. They hold if nothing overflows or underflows.</para>
/// </remarks>
/// <param name="High">The number rounded to a double.</param>
/// <param name="Low">The rounding error of <paramref name="High"/>.</param>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static explicit operator double(DoubleDouble value) => value.High;

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    /// <summary>a + b, with a relative error of at most 3u², even if the numbers nearly cancel.</summary>
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = TwoSum(a.High, b.High);
        var low = TwoSum(a.Low, b.Low);
        var sum = OrderedTwoSum(high.High, high.Low + low.High);
        return OrderedTwoSum(sum.High, sum.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    /// <summary>a · b, with a relative error of at most 2u².</summary>
    public static DoubleDouble operator *(DoubleDouble a, double b)
    {
        var high = TwoProduct(a.High, b);
        return OrderedTwoSum(high.High, Math.FusedMultiplyAdd(a.Low, b, high.Low));
    }

    /// <summary>a + b exactly: High = fl(a + b), and Low is its rounding error (Knuth).</summary>
    public static DoubleDouble TwoSum(double a, double b)
    {
        var sum = a + b;
        var ofB = sum - a;
        return new(sum, (a - (sum - ofB)) + (b - ofB));
    }

    /// <summary>a · b exactly: High = fl(a · b), and Low = fma(a, b, −High). A fused multiply-add rounds once, so Low is exact.</summary>
    public static DoubleDouble TwoProduct(double a, double b)
    {
        var product = a * b;
        return new(product, Math.FusedMultiplyAdd(a, b, -product));
    }

    /// <summary>a + b exactly, for |a| ≥ |b| or a = 0: High = fl(a + b), Low = b − (High − a) (Dekker).</summary>
    private static DoubleDouble OrderedTwoSum(double a, double b)
    {
        var sum = a + b;
        return new(sum, b - (sum - a));
    }
}
