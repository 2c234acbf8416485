using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent;

/// <summary>
/// Half of another loss: <c>Halved&lt;SquaredError&gt;</c> is ½r², whose slope is r. Without a penalty the optimum is the same, and learning rates are comparable with
/// those of libraries that minimise ½r².
/// </summary>
/// <remarks>
/// With a penalty, the same optimum needs half of the penalty weights. A trainer finds the optimum of <c>Halved&lt;SquaredError&gt;</c> by L-BFGS, not in closed form.
/// </remarks>
/// <typeparam name="TLoss">The other loss.</typeparam>
/// <param name="loss">The other loss.</param>
public readonly struct Halved<TLoss>(TLoss loss) : ILoss, IPiecewiseLinear
    where TLoss : struct, ILoss
{
    /// <inheritdoc/>
    public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var half = Vector.Create(T.CreateTruncating(0.5));
        var whole = loss.Evaluate(prediction, target, out slope);
        slope *= half;
        return whole * half;
    }

    /// <summary>Half of the other loss's curvature bound.</summary>
    public double? CurvatureBound => loss.CurvatureBound / 2;

    LossPieces? IPiecewiseLinear.Pieces => (loss as IPiecewiseLinear)?.Pieces?.Times(0.5);

    /// <summary>Returns the other loss in <c>Halved(…)</c>, for example <c>Halved(SquaredError)</c>.</summary>
    public override string ToString() => $"Halved({loss})";
}
