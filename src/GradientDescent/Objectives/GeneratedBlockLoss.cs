using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>A loss together with the kernel that was generated for a record.</summary>
internal sealed class GeneratedBlockLoss<TRow, T, TKernel, TLoss>(TLoss loss, double? smoothing = null) : BlockLoss<T, TLoss>(loss, smoothing)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TLoss : struct, ILoss
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override BlockLoss<T> SquaredError =>
        typeof(TLoss) == typeof(SquaredError) && SmoothedLoss is null ? this : new GeneratedBlockLoss<TRow, T, TKernel, SquaredError>(default);

    public override void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums)
    {
        if (SmoothedLoss is { } smoothed)
            TKernel.Accumulate(smoothed, block, weights, slopes, sums);
        else
            TKernel.Accumulate(Loss, block, weights, slopes, sums);
    }

    protected override BlockLoss<T> With(TLoss loss) => new GeneratedBlockLoss<TRow, T, TKernel, TLoss>(loss);

    public override BlockLoss<T> Smoothed(double width) => new GeneratedBlockLoss<TRow, T, TKernel, TLoss>(Loss, width);
}
