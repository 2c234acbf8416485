using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>The features of one row, as the kernel computes them.</summary>
internal static class RowFeatures
{
    /// <param name="row">The row. Its target is ignored.</param>
    /// <param name="schema">The schema of the row.</param>
    /// <param name="means">The means that replace missing values; empty to leave NaN.</param>
    /// <exception cref="ArgumentNullException">The row is null.</exception>
    public static double[] Of<TRow, T, TKernel>(TRow row, ModelSchema schema, ReadOnlySpan<double> means)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
    {
        ArgumentNullException.ThrowIfNull(row);
        var block = new Chunk<T>(TKernel.ColumnCount, 1).Block(0, 1);
        TKernel.Write([row], block);
        new MeanImputation<T>(schema).FillToPredict(block, means);
        var features = new double[TKernel.FeatureCount];
        for (var feature = 0; feature < features.Length; feature++)
            features[feature] = double.CreateTruncating(block[feature, 0]);
        return features;
    }
}
