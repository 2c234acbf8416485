using System.Numerics;
using GradientDescent.Tests.Refinement;

namespace GradientDescent.Tests.Solving;

/// <summary>A rational number in lowest terms; the denominator is above 0.</summary>
internal readonly record struct Fraction
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static Fraction Zero => new(BigInteger.Zero, BigInteger.One);

    public bool IsZero => _numerator.IsZero;

    /// <summary>The logarithm of the size: −∞ for 0.</summary>
    public double Log10 => BigInteger.Log10(BigInteger.Abs(_numerator)) - BigInteger.Log10(_denominator);

    public Fraction Minus(Fraction other, BigInteger factor) =>
        new((_numerator * other._denominator) - (other._numerator * factor * _denominator), _denominator * other._denominator);

    public Fraction Minus(double number)
    {
        var dyadic = (Dyadic)number;
        return dyadic.Exponent >= 0
            ? Minus(new(dyadic.Mantissa << dyadic.Exponent, BigInteger.One), BigInteger.One)
            : Minus(new(dyadic.Mantissa, BigInteger.One << -dyadic.Exponent), BigInteger.One);
    }

    public Fraction Over(BigInteger divisor) => new(_numerator, _denominator * divisor);
}
