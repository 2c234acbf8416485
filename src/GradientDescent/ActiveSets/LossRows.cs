using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Summaries;

namespace GradientDescent.ActiveSets;

/// <summary>The rows of a piecewise linear loss.</summary>
/// <param name="Source">The rows, with features in their own units.</param>
/// <param name="Units">The units of the weights.</param>
/// <param name="Pieces">The loss.</param>
/// <param name="WeightCount">The number of weights: the coefficients, and the intercept if the model has one.</param>
internal sealed record LossRows(RowSource Source, FeatureUnits Units, LossPieces Pieces, int WeightCount)
{
    public int FeatureCount => Units.Scales.Length;

    public bool HasIntercept => WeightCount > FeatureCount;

    /// <summary>A feature in <see cref="Units"/>.</summary>
    public double Feature<T>(Block<T> block, int feature, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => (double.CreateTruncating(block[feature, row]) - Units.Shifts[feature]) / Units.Scales[feature];

    public double Target<T>(Block<T> block, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => double.CreateTruncating(block[FeatureCount, row]);

    /// <summary>The sample weight, or 1.</summary>
    public double SampleWeight<T>(Block<T> block, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Source.ColumnCount > FeatureCount + 1 ? double.CreateTruncating(block[FeatureCount + 1, row]) : 1;
}
