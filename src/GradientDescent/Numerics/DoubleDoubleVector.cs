using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent.Numerics;

/// <summary>A vector of <see cref="DoubleDouble"/> numbers.</summary>
/// <param name="high">The numbers rounded to doubles.</param>
/// <param name="low">The rounding errors of <paramref name="high"/>.</param>
internal readonly struct DoubleDoubleVector(Vector<double> high, Vector<double> low)
{
    private readonly Vector<double> _high = high;
    private readonly Vector<double> _low = low;

    /// <summary>The same number in every lane.</summary>
    public static DoubleDoubleVector Create(DoubleDouble value) => new(Vector.Create(value.High), Vector.Create(value.Low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDoubleVector(Vector<double> values) => new(values, Vector<double>.Zero);

    /// <summary>a + b, with the algorithm of <see cref="DoubleDouble"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubleVector operator +(DoubleDoubleVector a, DoubleDoubleVector b)
    {
        var high = TwoSum(a._high, b._high);
        var low = TwoSum(a._low, b._low);
        var sum = TwoSum(high._high, high._low + low._high);
        return TwoSum(sum._high, sum._low + low._low);
    }

    /// <summary>a · b, with the algorithm of <see cref="DoubleDouble"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubleVector operator *(DoubleDoubleVector a, Vector<double> b)
    {
        var product = TwoProduct(a._high, b);
        return TwoSum(product._high, Vector.MultiplyAddEstimate(a._low, b, product._low));
    }

    /// <summary>
    /// Adds a term in a long sum. The rounding errors accumulate in the lower half. <see cref="Carried"/> must move them to the upper half every few dozen terms.
    /// </summary>
    /// <remarks>T. Ogita, S. Rump and S. Oishi, Accurate sum and dot product, 2005, https://doi.org/10.1137/030601818.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector Plus(DoubleDoubleVector term)
    {
        var sum = TwoSum(_high, term._high);
        return new(sum._high, _low + (sum._low + term._low));
    }

    /// <summary>Adds a · b, like <see cref="Plus"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector PlusProduct(DoubleDoubleVector a, Vector<double> b)
    {
        var product = TwoProduct(a._high, b);
        return Plus(new(product._high, Vector.MultiplyAddEstimate(a._low, b, product._low)));
    }

    /// <summary>Adds a · b, like <see cref="Plus"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector PlusProduct(DoubleDoubleVector a, DoubleDoubleVector b)
    {
        var product = TwoProduct(a._high, b._high);
        return Plus(new(product._high, Vector.MultiplyAddEstimate(a._high, b._low, Vector.MultiplyAddEstimate(a._low, b._high, product._low))));
    }

    /// <summary>The same numbers, normalised so that the lower half is the rounding error of the upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector Carried() => TwoSum(_high, _low);

    /// <summary>The sum of the lanes, from the first to the last.</summary>
    public DoubleDouble LaneSum()
    {
        DoubleDouble sum = 0;
        for (var lane = 0; lane < Vector<double>.Count; lane++)
            sum += new DoubleDouble(_high[lane], _low[lane]);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDoubleVector TwoSum(Vector<double> a, Vector<double> b)
    {
        var sum = a + b;
        var ofB = sum - a;
        return new(sum, (a - (sum - ofB)) + (b - ofB));
    }
    /// <summary>
    /// a · b exactly. With a fused multiply-add instruction: Low = fma(a, b, −High). Without it, a fused multiplication would be one call per lane, so the product is
    /// computed from the halves of both factors (Dekker).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDoubleVector TwoProduct(Vector<double> a, Vector<double> b)
    {
        var product = a * b;
        if (Fma.IsSupported || AdvSimd.IsSupported)
            return new(product, Vector.FusedMultiplyAdd(a, b, -product));

        var (upperA, lowerA) = Halves(a);
        var (upperB, lowerB) = Halves(b);
        return new(product, (upperA * upperB) - product + (upperA * lowerB) + (lowerA * upperB) + (lowerA * lowerB));
    }

    /// <summary>Splits a number exactly into two of at most 26 bits: upper = c·x − (c·x − x) with c = 2²⁷ + 1, lower = x − upper (Veltkamp).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector<double> Upper, Vector<double> Lower) Halves(Vector<double> value)
    {
        const double Splitter = (1 << 27) + 1;
        var scaled = Splitter * value;
        var upper = scaled - (scaled - value);
        return (upper, value - upper);
    }
}
