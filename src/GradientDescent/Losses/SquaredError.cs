using System.Numerics;

namespace GradientDescent;

/// <summary>
/// The squared error, loss = r² with r = prediction − target: slope 2r, curvature 2. Its mean over the rows is the mean
/// squared error, so the gradient carries the factor 2, and a learning rate here is half of one for libraries that minimise ½r².
/// </summary>
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

    /// <summary>2, everywhere.</summary>
    public double? CurvatureBound => 2;
}
