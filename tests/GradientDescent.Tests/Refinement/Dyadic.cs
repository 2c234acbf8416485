using System.Numerics;
using GradientDescent.Numerics;

namespace GradientDescent.Tests.Refinement;

/// <summary>Mantissa · 2^exponent, exactly: every double is such a number, and so is every sum and product of them.</summary>
internal readonly record struct Dyadic(BigInteger Mantissa, int Exponent)
{
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023 + MantissaBits;

    public static Dyadic Zero => new(BigInteger.Zero, 0);

    /// <summary>The logarithm of the size: −∞ for 0.</summary>
    public double Log2 => BigInteger.Log(BigInteger.Abs(Mantissa), 2) + Exponent;

    public static implicit operator Dyadic(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var fraction = bits & ((1L << MantissaBits) - 1);
        var exponent = (int)(bits >> MantissaBits) & 0x7FF;
        var mantissa = exponent == 0 ? fraction : fraction | (1L << MantissaBits);
        return new(bits < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - ExponentBias);
    }

    public static implicit operator Dyadic(DoubleDouble value) => (Dyadic)value.High + value.Low;

    public static Dyadic operator +(Dyadic a, Dyadic b)
    {
        var exponent = Math.Min(a.Exponent, b.Exponent);
        return new((a.Mantissa << (a.Exponent - exponent)) + (b.Mantissa << (b.Exponent - exponent)), exponent);
    }

    public static Dyadic operator -(Dyadic a, Dyadic b) => a + new Dyadic(-b.Mantissa, b.Exponent);

    public static Dyadic operator *(Dyadic a, Dyadic b) => new(a.Mantissa * b.Mantissa, a.Exponent + b.Exponent);

    public static Dyadic Abs(Dyadic value) => new(BigInteger.Abs(value.Mantissa), value.Exponent);

    /// <summary>Whether a number is this one but for a share of 2^−bits of some size.</summary>
    public bool IsWithin(double bits, Dyadic size, DoubleDouble number) => (this - number).Log2 <= size.Log2 - bits;
}
