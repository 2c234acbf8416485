using System.Numerics;
using GradientDescent.Losses;

namespace GradientDescent.Objectives;

/// <summary>What both kernels have in common: the loss.</summary>
/// <param name="loss">The loss as it was chosen.</param>
/// <param name="smoothing">How far around a kink the loss is rounded off, in the target's unit; null where it is taken as it is.</param>
/// <remarks>
/// That a loss is smoothed is a value here and not a type argument. As one it could be smoothed again without end, and a native program, whose types
/// are all made ahead, could not be built.
/// </remarks>
internal abstract class BlockLoss<T, TLoss>(TLoss loss, double? smoothing) : BlockLoss<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override double? CurvatureBound => SmoothedLoss is { } smoothed ? smoothed.CurvatureBound : Loss.CurvatureBound;

    /// <summary>The loss as it was chosen. A field, since the kernels read it for every block.</summary>
    protected TLoss Loss { get; } = loss;

    /// <summary>The loss with its kinks rounded off, where that is what is summed.</summary>
    protected Smoothed<TLoss>? SmoothedLoss { get; } = smoothing is { } width ? new(loss, width) : null;

    public override TResult RowByRow<TResult>(IRowWork<TResult> work, Columns<T> columns) =>
        SmoothedLoss is { } smoothed ? work.On(columns, smoothed) : work.On(columns, Loss);
}
