using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The prediction for a row, with its uncertainty.</summary>
/// <param name="Value">The prediction of the target. Of a transformed target, such as <c>LogPrice</c>, all these numbers are on its scale, not on that of the price.</param>
/// <param name="StandardError">The standard error of the mean of all rows with these features.</param>
/// <param name="ConfidenceInterval">The confidence interval of that mean, at the summary's confidence.</param>
/// <param name="PredictionInterval">The prediction interval for the target of one more such row. It is wider, as it includes the variance of a residual.</param>
public sealed record PredictionEstimate(double Value, double StandardError, Interval ConfidenceInterval, Interval PredictionInterval)
{
    /// <summary>
    /// The prediction and its intervals on the scale of the target's property, such as the price, if the target is transformed, such as its logarithm. Null if it is not.
    /// </summary>
    public BackTransformedEstimate? BackTransformed { get; init; }

    /// <summary>
    /// Returns for example <c>462.105 ± 84.4372, mean in [245.053, 679.158], target in [146.247, 777.963]</c>, followed by the back-transformed numbers, if any, with six significant digits per number,
    /// in the invariant culture.
    /// </summary>
    public override string ToString() => Invariant($"{Value:G6} ± {StandardError:G6}, mean in {ConfidenceInterval}, target in {PredictionInterval}{(BackTransformed is null ? "" : $"; back-transformed: {BackTransformed}")}");
}
