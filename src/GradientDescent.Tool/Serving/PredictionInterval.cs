using GradientDescent.Statistics.Distributions;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Serving;

/// <summary>The prediction interval of a loaded model, from the covariance of its weights: x̃ᵀ · weights ± quantile · √(x̃ᵀ covariance x̃ + s²), as that of a fit.</summary>
internal static class PredictionInterval
{
    /// <param name="model">The model.</param>
    /// <param name="row">A value for each property.</param>
    /// <param name="sum">x̃ᵀ · weights: the prediction, before it is transformed back.</param>
    /// <param name="confidence">The confidence level.</param>
    /// <returns>The interval of the target's property; null if the file does not have the covariance, or if the interval is not defined.</returns>
    public static (double Lower, double Upper)? Of(LinearModel model, Row row, double sum, double confidence)
    {
        if (model.Details()?.Inference is not { } inference)
            return null;
        double[] features = [.. model.FeaturesOf(row), .. model.Schema.HasIntercept ? [1.0] : Array.Empty<double>()];
        var variance = inference.ResidualVariance;
        for (var i = 0; i < features.Length; i++)
        {
            for (var j = 0; j < features.Length; j++)
                variance += features[i] * inference.Covariance[(i * features.Length) + j] * features[j];
        }

        var distance = StudentsT.Quantile(confidence, inference.DegreesOfFreedom) * Math.Sqrt(Math.Max(0, variance));
        var interval = model.Schema.BackTransform(sum - distance, sum + distance);
        return double.IsNaN(interval.Lower) || double.IsNaN(interval.Upper) ? null : interval;
    }
}
