using GradientDescent.Kernels;

namespace GradientDescent.Interpretation;

/// <summary>Computes functions of one number as generated code does, and their inverses for predictions.</summary>
internal static class FunctionValue
{
    public static double Of(TermFunction function, double x, bool isGuarded) =>
        isGuarded && x < Minimum(function) ? double.NegativeInfinity : function switch
        {
            TermFunction.Log => double.Log(x),
            TermFunction.LogP1 => AccurateMath.LogP1(x),
            TermFunction.SquareRoot => double.Sqrt(x),
            TermFunction.Reciprocal => 1.0 / x,
            _ => double.Exp(x),
        };

    public static double Inverse(TermFunction function, double y) => function switch
    {
        TermFunction.Log => double.Exp(y),
        TermFunction.LogP1 => AccurateMath.ExpM1(y),
        TermFunction.SquareRoot => y * y,
        TermFunction.Reciprocal => 1 / y,
        _ => double.Log(y),
    };

    /// <summary>
    /// What the inverse makes of an interval: from the inverse of one end to that of the other. For a square root, an interval that contains 0 begins at 0. For 1/x, one
    /// that contains 0 becomes all numbers. For eˣ, the part below 0 has no logarithm.
    /// </summary>
    public static (double Lower, double Upper) Inverse(TermFunction function, double lower, double upper)
    {
        var (first, second) = (Inverse(function, lower), Inverse(function, upper));
        var containsZero = lower <= 0 && upper >= 0;
        return function switch
        {
            TermFunction.SquareRoot when containsZero => (0, Math.Max(first, second)),
            TermFunction.Reciprocal when containsZero => (double.NegativeInfinity, double.PositiveInfinity),
            TermFunction.Exp when containsZero => (double.NegativeInfinity, second),
            _ => first > second ? (second, first) : (first, second),
        };
    }

    private static double Minimum(TermFunction function) => function switch
    {
        TermFunction.Log or TermFunction.SquareRoot => 0,
        TermFunction.LogP1 => -1,
        _ => double.NegativeInfinity,
    };
}
