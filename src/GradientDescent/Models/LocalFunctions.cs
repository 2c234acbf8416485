using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>The functions of <see cref="Kernels.AccurateMath"/> as local functions, for source code that needs no library.</summary>
internal static class LocalFunctions
{
    /// <summary>The lines of the local function that a call needs; none if the framework has the function.</summary>
    /// <param name="format">The call, as <see cref="FunctionText"/> writes it.</param>
    public static IReadOnlyList<string> For(string format) => format switch
    {
        FunctionText.LogP1Call =>
        [
            "// ln(1 + x). The second summand is what the rounding of u lost.",
            "static double LogP1(double x)",
            "{",
            "    var u = 1 + x;",
            "    var log = double.Log(u);",
            "    return double.IsFinite(log) ? log + ((x - (u - 1)) / u) : log;",
            "}",
        ],
        FunctionText.ExpM1Call =>
        [
            "// e to the power of x, minus 1. The second summand is what the rounding of u lost.",
            "static double ExpM1(double x)",
            "{",
            "    var u = double.Exp(x);",
            "    return double.Abs(x) < 1 ? u - 1 + (u * (x - double.Log(u))) : u - 1;",
            "}",
        ],
        FunctionText.GuardedProductCall =>
        [
            "// A product that is NaN only if a factor is missing. ∞ times 0 cannot be computed, but nothing is missing.",
            "static double GuardedProduct(double x, double y)",
            "{",
            "    var product = x * y;",
            "    return double.IsNaN(product) && !double.IsNaN(x) && !double.IsNaN(y) ? double.PositiveInfinity : product;",
            "}",
        ],
        _ => [],
    };
}
