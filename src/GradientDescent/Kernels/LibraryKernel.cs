using System.Numerics;
using System.Runtime.CompilerServices;

namespace GradientDescent.Kernels;

/// <summary>
/// The same computation as a generated kernel, for any number of features: two phases over a strip of a block that stays in the cache, each in panels of up to eight
/// features. It trains models without a record. It is also the reference for generated kernels, because it adds in the same order and gives the same bits.
/// </summary>
/// <param name="featureCount">The number of features.</param>
/// <param name="hasIntercept">Whether there is an intercept.</param>
/// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
internal readonly struct LibraryKernel(int featureCount, bool hasIntercept, bool isWeighted)
{
    /// <summary>The same as in generated code. With longer strips, memory would be idle while a phase reads cached rows.</summary>
    private const int StripRows = 256;

    /// <summary>Up to this number of features, a generated kernel has one loop over the whole block, so the sums run over the whole block too.</summary>
    private const int MaxFusedFeatures = 7;

    public int FeatureCount => featureCount;

    /// <summary>Adds the block's rows to the sums: Σ weight, Σ loss and Σ ∂loss/∂weights.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="block">The rows.</param>
    /// <param name="weights">The coefficients, then the intercept, if any.</param>
    /// <param name="slopes">Working memory, one number per row of the block, rounded up to whole vectors.</param>
    /// <param name="sums">The sums to add to.</param>
    public void Accumulate<T, TLoss>(TLoss loss, Block<T> block, ReadOnlySpan<T> weights, Span<T> slopes, Sums sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss
    {
        var stripRows = featureCount <= MaxFusedFeatures ? block.Rows : StripRows;
        for (var row = 0; row < block.Rows; row += stripRows)
        {
            var strip = block.Slice(row, stripRows);
            LinearPrediction.Compute(strip, featureCount, weights, slopes);
            ToSlopes(loss, strip, slopes, sums);
            AddGradient(strip, slopes, sums);
        }
    }

    /// <summary>Replaces each prediction by the slope of the loss, and adds losses, weights and the gradient of the intercept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ToSlopes<T, TLoss>(TLoss loss, Block<T> block, Span<T> slopes, Sums sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss
    {
        ref var targetColumn = ref block.Column(featureCount);
        ref var weightColumn = ref block.Column(isWeighted ? featureCount + 1 : featureCount);
        ref var slopeColumn = ref slopes[0];
        var (lossSum, slopeSum, weightSum) = (Vector<T>.Zero, Vector<T>.Zero, Vector<T>.Zero);
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref targetColumn, row);
            var rowLoss = loss.Evaluate(Vector.LoadUnsafe(ref slopeColumn, (nuint)row), Vector.LoadUnsafe(ref targetColumn, (nuint)row), out var slope);

            // Lanes past the last row are masked.
            if (row + Vector<T>.Count > block.Rows)
            {
                rowLoss = block.RowsOnly(row, rowLoss);
                slope = block.RowsOnly(row, slope);
            }

            if (isWeighted)
            {
                var weight = Vector.LoadUnsafe(ref weightColumn, (nuint)row);
                if (row + Vector<T>.Count > block.Rows)
                    weight = block.RowsOnly(row, weight);
                rowLoss *= weight;
                slope *= weight;
                weightSum += weight;
            }

            lossSum += rowLoss;
            slopeSum += slope;
            Vector.StoreUnsafe(slope, ref slopeColumn, (nuint)row);
        }

        sums.Weight += isWeighted ? double.CreateTruncating(Vector.Sum(weightSum)) : block.Rows;
        sums.Loss += double.CreateTruncating(Vector.Sum(lossSum));
        if (hasIntercept)
            sums.Gradient[featureCount] += double.CreateTruncating(Vector.Sum(slopeSum));
    }

    /// <summary>The chain rule: the gradient by a weight is Σ slope·feature.</summary>
    private void AddGradient<T>(Block<T> block, ReadOnlySpan<T> slopes, Sums sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var feature = 0;
        for (; feature + 8 <= featureCount; feature += 8)
            GradientPanel.Add8(block, feature, slopes, sums.Gradient);
        if (feature + 4 <= featureCount)
        {
            GradientPanel.Add4(block, feature, slopes, sums.Gradient);
            feature += 4;
        }

        for (; feature < featureCount; feature++)
            GradientPanel.Add1(block, feature, slopes, sums.Gradient);
    }
}
