using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// The absolute error, loss = |r| with r = prediction − target. Its optimum predicts the median, so outliers have little influence.
/// </summary>
/// <remarks>The slope is the sign of r: −1, 0 or 1.</remarks>
public readonly struct AbsoluteError : ILoss, IPiecewiseLinear
{
    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        slope = Vector.ConditionalSelect(Vector.Equals(residual, Vector<T>.Zero), Vector<T>.Zero, Vector.CopySign(Vector<T>.One, residual));
        return Vector.Abs(residual);
    }

    /// <summary>Null: the slope jumps at 0.</summary>
    public double? CurvatureBound => null;

    LossPieces? IPiecewiseLinear.Pieces => new([0], [-1, 1]);

    /// <summary>Returns the name of the loss, <c>AbsoluteError</c>.</summary>
    public override string ToString() => nameof(AbsoluteError);
}
