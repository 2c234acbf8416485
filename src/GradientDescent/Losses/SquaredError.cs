using System.Numerics;

namespace GradientDescent;

/// <summary>
/// The squared error, loss = r² with r = prediction − target. Its mean over the rows is the mean squared error.
/// </summary>
/// <remarks>The slope is 2r and the curvature 2. Libraries that minimise ½r² need twice the learning rate for the same steps.</remarks>
public readonly struct SquaredError : ILoss
{
    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var residual = prediction - target;
        slope = residual + residual;
        return residual * residual;
    }

    /// <summary>2, the curvature everywhere.</summary>
    public double? CurvatureBound => 2;

    /// <summary>Returns the name of the loss, <c>SquaredError</c>.</summary>
    public override string ToString() => nameof(SquaredError);
}
