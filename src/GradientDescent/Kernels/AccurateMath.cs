using System.ComponentModel;

namespace GradientDescent.Kernels;

/// <summary>
/// Functions that generated code calls: two that keep all digits near 0, where those of the framework round 1 + x or eˣ first, and a product that is NaN only if a value is missing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AccurateMath
{
    /// <summary>ln(1 + x). NaN below −1.</summary>
    /// <remarks>With u = 1 + x rounded, it is ln u + (x − (u − 1)) / u: the second summand is what the rounding of u lost.</remarks>
    /// <param name="x">A number of −1 or more.</param>
    public static double LogP1(double x)
    {
        var u = 1 + x;
        var log = double.Log(u);
        return double.IsFinite(log) ? log + ((x - (u - 1)) / u) : log;
    }

    /// <summary>eˣ − 1.</summary>
    /// <remarks>With u = eˣ rounded, it is u − 1 + u(x − ln u): the second summand is what the rounding of u lost. Far from 0 there is no cancellation.</remarks>
    /// <param name="x">Any number.</param>
    public static double ExpM1(double x)
    {
        var u = double.Exp(x);
        return double.Abs(x) < 1 ? u - 1 + (u * (x - double.Log(u))) : u - 1;
    }

    /// <summary>The product of two numbers, of which NaN is a missing one. ∞ times 0 is ∞: it cannot be computed, but nothing is missing.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="y">Any number.</param>
    public static double GuardedProduct(double x, double y)
    {
        var product = x * y;
        return double.IsNaN(product) && !double.IsNaN(x) && !double.IsNaN(y) ? double.PositiveInfinity : product;
    }
}
