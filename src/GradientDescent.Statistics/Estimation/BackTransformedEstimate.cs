using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>A prediction of a transformed target, such as the logarithm of a price, transformed back to the price.</summary>
/// <param name="Median">
/// The prediction of the median, as <c>Predict</c> of the model returns it. <c>fit.SmearingEstimates(rows, features)</c> estimates the mean; it has no interval.
/// </param>
/// <param name="ConfidenceInterval">The confidence interval of that median.</param>
/// <param name="PredictionInterval">The prediction interval for one more such row.</param>
/// <remarks>
/// A quantile of the transformed target becomes that quantile of the price, or the opposite one for 1/x, so an interval keeps its confidence. See
/// <see cref="ModelSchema.BackTransform(double, double)"/>.
/// </remarks>
public sealed record BackTransformedEstimate(double Median, Interval ConfidenceInterval, Interval PredictionInterval)
{
    /// <summary>Returns for example <c>median 163.2 in [151.02, 176.4], target in [128.1, 208]</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"median {Median:G6} in {ConfidenceInterval}, target in {PredictionInterval}");

    /// <param name="schema">The schema of the model.</param>
    /// <param name="value">The prediction of the transformed target.</param>
    /// <param name="confidence">Its confidence interval.</param>
    /// <param name="prediction">Its prediction interval.</param>
    /// <returns>Null if the target has no transform.</returns>
    internal static BackTransformedEstimate? Of(ModelSchema schema, double value, Interval confidence, Interval prediction) =>
        schema.TransformedTarget is null ? null : new(schema.BackTransform(value), Back(schema, confidence), Back(schema, prediction));

    private static Interval Back(ModelSchema schema, Interval interval)
    {
        var (lower, upper) = schema.BackTransform(interval.Lower, interval.Upper);
        return new(lower, upper);
    }
}
