namespace GradientDescent.Numerics;

/// <summary>
/// A number of 106 bits: the unevaluated sum of two doubles, the lower of which is no more than half a unit in the last place of the higher.
/// </summary>
/// <remarks>
/// Dekker, A floating-point technique for extending the available precision, 1971; Hida, Li and Bailey, Library for double-double and
/// quad-double arithmetic, 2001. The relative errors are those that Joldes, Muller and Popescu proved (Tight and rigorous error
/// bounds for basic building blocks of double-word arithmetic, 2017), for u = 2⁻⁵³; they hold while nothing overflows or underflows.
/// </remarks>
/// <param name="High">The number rounded to a double.</param>
/// <param name="Low">What rounding left over.</param>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static explicit operator double(DoubleDouble value) => value.High;

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    /// <summary>Off by 3u² at most, also where the two nearly cancel.</summary>
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = TwoSum(a.High, b.High);
        var low = TwoSum(a.Low, b.Low);
        var sum = OrderedTwoSum(high.High, high.Low + low.High);
        return OrderedTwoSum(sum.High, sum.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    /// <summary>Off by 2u² at most.</summary>
    public static DoubleDouble operator *(DoubleDouble a, double b)
    {
        var high = TwoProduct(a.High, b);
        return OrderedTwoSum(high.High, Math.FusedMultiplyAdd(a.Low, b, high.Low));
    }

    /// <summary>a + b exactly (Knuth).</summary>
    public static DoubleDouble TwoSum(double a, double b)
    {
        var sum = a + b;
        var ofB = sum - a;
        return new(sum, (a - (sum - ofB)) + (b - ofB));
    }

    /// <summary>a · b exactly: a fused multiplication rounds once, so it gives what the first one rounded off.</summary>
    public static DoubleDouble TwoProduct(double a, double b)
    {
        var product = a * b;
        return new(product, Math.FusedMultiplyAdd(a, b, -product));
    }

    /// <summary>a + b exactly, where a is the larger in size or 0 (Dekker).</summary>
    private static DoubleDouble OrderedTwoSum(double a, double b)
    {
        var sum = a + b;
        return new(sum, b - (sum - a));
    }
}
