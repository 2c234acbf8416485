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

    private static double Minimum(TermFunction function) => function switch
    {
        TermFunction.Log or TermFunction.SquareRoot => 0,
        TermFunction.LogP1 => -1,
        _ => double.NegativeInfinity,
    };
}
