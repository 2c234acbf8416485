using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Objectives;

/// <summary>A loss together with the library's general kernel, for any number of features. Generated trainers do not use it.</summary>
internal sealed class LibraryBlockLoss<T, TLoss>(LibraryKernel kernel, TLoss loss, double? smoothing = null) : BlockLoss<T, TLoss>(loss, smoothing)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override int FeatureCount => kernel.FeatureCount;

    public override BlockLoss<T> SquaredError =>
        typeof(TLoss) == typeof(SquaredError) && SmoothedLoss is null ? this : new LibraryBlockLoss<T, SquaredError>(kernel, default);

    public override void Accumulate(Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums)
    {
        if (SmoothedLoss is { } smoothed)
            kernel.Accumulate(smoothed, block, weights, slopes, sums);
        else
            kernel.Accumulate(Loss, block, weights, slopes, sums);
    }

    protected override BlockLoss<T> With(TLoss loss) => new LibraryBlockLoss<T, TLoss>(kernel, loss);

    public override BlockLoss<T> Smoothed(double width) => new LibraryBlockLoss<T, TLoss>(kernel, Loss, width);
}
