using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>The phase in the middle of a kernel that is too wide for one loop: every prediction becomes the slope of its loss.</summary>
public static class Slopes
{
    /// <summary>Replaces predictions by ∂loss/∂prediction and adds the rows' number and losses to the sums.</summary>
    /// <param name="loss">What a miss costs.</param>
    /// <param name="block">The rows.</param>
    /// <param name="targetColumn">Which column holds the target.</param>
    /// <param name="slopes">Predictions before, slopes after; 0 in the lanes behind the last row.</param>
    /// <param name="sums">What is added to.</param>
    /// <param name="weightColumn">Which column holds the sample weight; −1 where every row weighs 1.</param>
    /// <returns>Σ slope, which is the intercept's part of the gradient.</returns>
    public static double FromPredictions<T, TLoss>(TLoss loss, Block<T> block, int targetColumn, Span<T> slopes, Sums sums, int weightColumn = -1)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss
    {
        ref var targets = ref block.Column(targetColumn);
        ref var predictions = ref slopes[0];
        var isWeighted = weightColumn >= 0;
        ref var weights = ref block.Column(isWeighted ? weightColumn : 0);
        var lossSum = Vector<T>.Zero;
        var slopeSum = Vector<T>.Zero;
        var weightSum = Vector<T>.Zero;

        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            var prediction = Vector.LoadUnsafe(ref predictions, (nuint)row);
            var rowLoss = loss.Evaluate(prediction, Vector.LoadUnsafe(ref targets, (nuint)row), out var slope);
            if (isWeighted)
            {
                var weight = block.RowsOnly(row, Vector.LoadUnsafe(ref weights, (nuint)row));
                rowLoss *= weight;
                slope *= weight;
                weightSum += weight;
            }

            if (row + Vector<T>.Count > block.Rows)
            {
                rowLoss = block.RowsOnly(row, rowLoss);
                slope = block.RowsOnly(row, slope);
            }

            lossSum += rowLoss;
            slopeSum += slope;
            slope.StoreUnsafe(ref predictions, (nuint)row);
        }

        sums.Weight += isWeighted ? double.CreateTruncating(Vector.Sum(weightSum)) : block.Rows;
        sums.Loss += double.CreateTruncating(Vector.Sum(lossSum));
        return double.CreateTruncating(Vector.Sum(slopeSum));
    }
}
