using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent;

/// <summary>A <see cref="DoubleDouble"/> in every lane.</summary>
/// <remarks>
/// Products are exact by a fused multiplication, which is one everywhere: without an instruction for it the runtime calls the C library's.
/// <see cref="Vector.MultiplyAddEstimate(Vector{double}, Vector{double}, Vector{double})"/> may round twice there.
/// </remarks>
/// <param name="high">The numbers rounded to doubles.</param>
/// <param name="low">What rounding left over.</param>
internal readonly struct DoubleDoubleVector(Vector<double> high, Vector<double> low)
{
    private readonly Vector<double> _high = high;
    private readonly Vector<double> _low = low;

    /// <summary>The same number in every lane.</summary>
    public static DoubleDoubleVector Create(DoubleDouble value) => new(Vector.Create(value.High), Vector.Create(value.Low));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator DoubleDoubleVector(Vector<double> values) => new(values, Vector<double>.Zero);

    /// <summary>As <see cref="DoubleDouble"/> adds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubleVector operator +(DoubleDoubleVector a, DoubleDoubleVector b)
    {
        var high = TwoSum(a._high, b._high);
        var low = TwoSum(a._low, b._low);
        var sum = TwoSum(high._high, high._low + low._high);
        return TwoSum(sum._high, sum._low + low._low);
    }

    /// <summary>As <see cref="DoubleDouble"/> multiplies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDoubleVector operator *(DoubleDoubleVector a, Vector<double> b)
    {
        var product = a._high * b;
        var error = Vector.FusedMultiplyAdd(a._high, b, -product);
        return TwoSum(product, Vector.FusedMultiplyAdd(a._low, b, error));
    }

    /// <summary>
    /// The sum for one in a row of many: what additions round off gathers in the lower half, and is carried to the higher only by
    /// <see cref="Carried"/>, some dozens of terms later.
    /// </summary>
    /// <remarks>Ogita, Rump and Oishi, Accurate sum and dot product, 2005.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector Plus(DoubleDoubleVector term)
    {
        var sum = TwoSum(_high, term._high);
        return new(sum._high, _low + (sum._low + term._low));
    }

    /// <summary>Plus a · b, likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector PlusProduct(DoubleDoubleVector a, Vector<double> b)
    {
        var product = a._high * b;
        var error = Vector.FusedMultiplyAdd(a._high, b, -product);
        return Plus(new(product, Vector.FusedMultiplyAdd(a._low, b, error)));
    }

    /// <summary>Plus a · b, likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DoubleDoubleVector PlusProduct(DoubleDoubleVector a, DoubleDoubleVector b) =>
        PlusProduct(a, b._high).Plus(a._high * b._low);

    /// <summary>The same numbers, with no more in the lower half than the higher cannot hold.</summary>
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
}
