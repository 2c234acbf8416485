using GradientDescent.Onnx.Graphs;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Computes functions of one number in the steps of <c>Predict</c>, and their inverses for predictions.</summary>
internal static class OnnxFunctions
{
    public static GraphValue Of(TermFunction function, GraphValue x, bool isGuarded)
    {
        var value = function switch
        {
            TermFunction.Log => Log(x),
            TermFunction.LogP1 => LogP1(x),
            TermFunction.SquareRoot => Sqrt(x),
            TermFunction.Reciprocal => Reciprocal(x),
            _ => Exp(x),
        };
        return isGuarded && Least(function) is { } least ? (x < least).Choose(double.NegativeInfinity, value) : value;
    }

    public static GraphValue Inverse(TermFunction function, GraphValue y) => function switch
    {
        TermFunction.Log => Exp(y),
        TermFunction.LogP1 => ExpM1(y),
        TermFunction.SquareRoot => y * y,
        TermFunction.Reciprocal => Reciprocal(y),
        _ => Log(y),
    };

    public static GraphValue Log(GraphValue x) => x.Function("Log");

    public static GraphValue Exp(GraphValue x) => x.Function("Exp");

    public static GraphValue Sqrt(GraphValue x) => x.Function("Sqrt");

    /// <summary>1/x. It is not written as a quotient, because ONNX Runtime replaces 1/x · y by y/x, which has other bits.</summary>
    public static GraphValue Reciprocal(GraphValue x) => x.Function("Reciprocal");

    /// <summary>Whether a number is neither NaN nor infinite.</summary>
    public static GraphValue IsFinite(GraphValue x) => (x - x).EqualTo(0.0);

    /// <summary>ln(1 + x). The second summand is what the rounding of 1 + x lost.</summary>
    private static GraphValue LogP1(GraphValue x)
    {
        var u = x + 1.0;
        var log = Log(u);
        return IsFinite(log).Choose(log + ((x - (u - 1.0)) / u), log);
    }

    /// <summary>eˣ − 1. The second summand near 0 is what the rounding of eˣ lost.</summary>
    private static GraphValue ExpM1(GraphValue x)
    {
        var u = Exp(x);
        return (x.Function("Abs") < 1.0).Choose(u - 1.0 + (u * (x - Log(u))), u - 1.0);
    }

    /// <summary>The smallest number of the domain; null if every number is in it.</summary>
    private static double? Least(TermFunction function) => function switch
    {
        TermFunction.Log or TermFunction.SquareRoot => 0,
        TermFunction.LogP1 => -1,
        _ => null,
    };
}
