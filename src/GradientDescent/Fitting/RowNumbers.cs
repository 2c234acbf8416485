using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>Reads one row of a block as doubles.</summary>
internal static class RowNumbers
{
    /// <param name="block">The block: the features, the target, and the sample weight, if any.</param>
    /// <param name="row">The row.</param>
    /// <param name="features">Receives the features.</param>
    /// <param name="target">Receives the target.</param>
    /// <param name="isWeighted">Whether the block has sample weights.</param>
    /// <returns>The sample weight; 1 if there is none.</returns>
    public static double Read<T>(Block<T> block, int row, Span<double> features, out double target, bool isWeighted)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var feature = 0; feature < features.Length; feature++)
            features[feature] = double.CreateTruncating(block[feature, row]);
        target = double.CreateTruncating(block[features.Length, row]);
        return isWeighted ? double.CreateTruncating(block[features.Length + 1, row]) : 1;
    }
}
