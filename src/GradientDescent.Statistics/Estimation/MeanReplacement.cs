namespace GradientDescent.Statistics.Estimation;

/// <summary>Replaces missing values in the features of a row by the means of the model, as <c>Predict</c> of the model does.</summary>
/// <param name="features">The indices of the features with such means.</param>
/// <param name="means">Their means.</param>
internal sealed class MeanReplacement(IReadOnlyList<int> features, double[] means)
{
    /// <summary>NaN is a missing value. An infinite number marks one that cannot be computed, such as the logarithm of a negative number.</summary>
    public double[] Of(ReadOnlySpan<double> row)
    {
        double[] replaced = [.. row];
        for (var i = 0; i < means.Length; i++)
        {
            ref var value = ref replaced[features[i]];
            value = double.IsNaN(value) ? means[i] : double.IsInfinity(value) ? double.NaN : value;
        }

        return replaced;
    }
}
