using System.Numerics;

namespace GradientDescent;

/// <summary>
/// The log-cosh loss, ln cosh r with r = prediction − target. It is about ½r² for small errors and |r| − ln 2 for large ones, and smooth everywhere.
/// </summary>
/// <remarks>
/// The slope is tanh r. Errors are small if |r| is well below 1 in the target's unit, so scale the target for another limit. Each row takes an exponential and a
/// logarithm, so this loss is several times slower than the others.
/// </remarks>
public readonly struct LogCosh : ILoss
{
    /// <summary>Below this the series is used, because |r| + log(1 + e^−2|r|) − log 2 loses digits by cancellation.</summary>
    private const double Near = 0.25;

    /// <summary>log cosh r = Σ cₙ r²ⁿ, n from 1 (Abramowitz and Stegun, Handbook of Mathematical Functions, 4.5.86).</summary>
    private static readonly double[] Series =
    [
        1.0 / 2, -1.0 / 12, 1.0 / 45, -17.0 / 2520, 31.0 / 14175, -691.0 / 935550, 10922.0 / 42567525,
        -929569.0 / 10216206000, 3202291.0 / 97692469875, -221930581.0 / 18561569276250,
    ];

    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        var size = Vector.Abs(residual);
        var power = Exp(-(size + size));
        var farLoss = size + Log(power + Vector<T>.One) - Vector.Create(T.CreateTruncating(double.Log(2)));
        var farSlope = Vector.CopySign((Vector<T>.One - power) / (Vector<T>.One + power), residual);

        var square = residual * residual;
        Vector<T> nearLoss = default, nearSlope = default;
        for (var n = Series.Length; n > 0; n--)
        {
            nearLoss = (nearLoss * square) + Vector.Create(T.CreateTruncating(Series[n - 1]));
            nearSlope = (nearSlope * square) + Vector.Create(T.CreateTruncating(2 * n * Series[n - 1]));
        }

        var isNear = Vector.LessThan(size, Vector.Create(T.CreateTruncating(Near)));
        slope = Vector.ConditionalSelect(isNear, nearSlope * residual, farSlope);
        return Vector.ConditionalSelect(isNear, nearLoss * square, farLoss);
    }

    /// <summary>1, the curvature at r = 0.</summary>
    public double? CurvatureBound => 1;

    private static Vector<T> Exp<T>(Vector<T> x) => typeof(T) == typeof(double)
        ? Vector.Exp(x.As<T, double>()).As<double, T>()
        : Vector.Exp(x.As<T, float>()).As<float, T>();

    private static Vector<T> Log<T>(Vector<T> x) => typeof(T) == typeof(double)
        ? Vector.Log(x.As<T, double>()).As<double, T>()
        : Vector.Log(x.As<T, float>()).As<float, T>();

    /// <summary>Returns the name of the loss, <c>LogCosh</c>.</summary>
    public override string ToString() => nameof(LogCosh);
}
