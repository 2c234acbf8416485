using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>The kernel that was generated for a record.</summary>
internal sealed class GeneratedBlockLoss<TRow, T, TKernel, TLoss>(TLoss loss) : BlockLoss<T, TLoss>(loss)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TLoss : struct, ILoss
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums) => TKernel.Accumulate(Loss, block, weights, slopes, sums);

    protected override BlockLoss<T> With<TOther>(TOther loss) => new GeneratedBlockLoss<TRow, T, TKernel, TOther>(loss);
}
