namespace GradientDescent.Tests.Factors;

/// <summary>A number of 32 digits: the sum of two doubles that do not overlap.</summary>
/// <remarks>The sums and products of Dekker, A Floating-Point Technique for Extending the Available Precision, 1971.</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static explicit operator double(DoubleDouble value) => value.High + value.Low;

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var high = Sum(a.High, b.High);
        var low = Sum(a.Low, b.Low);
        var sum = Renormalized(high.High, high.Low + low.High);
        return Renormalized(sum.High, sum.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var product = a.High * b.High;
        var rest = Math.FusedMultiplyAdd(a.High, b.High, -product);
        return Renormalized(product, rest + ((a.High * b.Low) + (a.Low * b.High)));
    }

    /// <summary>One step of Newton's doubles the digits of the quotient.</summary>
    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble quotient = a.High / b.High;
        return quotient + ((double)(a - (quotient * b)) / b.High);
    }

    public static DoubleDouble Sqrt(DoubleDouble a)
    {
        if (!(a.High > 0))
            return 0;
        DoubleDouble root = Math.Sqrt(a.High);
        return root + ((double)(a - (root * root)) / (2 * root.High));
    }

    private static DoubleDouble Sum(double a, double b)
    {
        var sum = a + b;
        var taken = sum - a;
        return new(sum, a - (sum - taken) + (b - taken));
    }

    private static DoubleDouble Renormalized(double high, double low)
    {
        var sum = high + low;
        return new(sum, low - (sum - high));
    }
}
