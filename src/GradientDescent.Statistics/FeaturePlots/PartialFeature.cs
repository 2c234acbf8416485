using GradientDescent.Statistics.Estimation;

namespace GradientDescent.Statistics.FeaturePlots;

/// <summary>The residual of a feature after a regression on all other features: a combination of the centred features.</summary>
internal sealed class PartialFeature
{
    private readonly double[] _combination;
    private readonly double[] _means;

    /// <param name="design">The design of the fit.</param>
    /// <param name="weight">The feature, by the index of its weight. It is not redundant.</param>
    public PartialFeature(Design design, int weight)
    {
        _combination = design.PartialCombination(weight);
        _means = [.. Enumerable.Range(design.Size - _combination.Length, _combination.Length).Select(design.Mean)];
    }

    public double Of(ResidualRows rows, int row)
    {
        var sum = 0.0;
        for (var feature = 0; feature < _combination.Length; feature++)
            sum += _combination[feature] * (rows.Feature(feature)[row] - _means[feature]);
        return sum;
    }
}
