using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>The library's kernel, for rows of any number of features. No generated trainer has one.</summary>
internal sealed class LibraryBlockLoss<T, TLoss>(LibraryKernel kernel, TLoss loss) : BlockLoss<T, TLoss>(loss)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override int FeatureCount => kernel.FeatureCount;

    public override void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums) => kernel.Accumulate(Loss, block, weights, slopes, sums);

    protected override BlockLoss<T> With<TOther>(TOther loss) => new LibraryBlockLoss<T, TOther>(kernel, loss);
}
