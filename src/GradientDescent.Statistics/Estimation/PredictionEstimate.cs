using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The prediction for a row, with its uncertainty.</summary>
/// <param name="Value">The prediction, in the unit of the target; for a transformed target, in that of the transform: it is not transformed back, see <see cref="BackTransformed"/>.</param>
/// <param name="StandardError">The standard error of <see cref="Value"/> as an estimate of the mean target of all rows with these features.</param>
/// <param name="ConfidenceInterval">The confidence interval of that mean, at the summary's confidence level.</param>
/// <param name="PredictionInterval">
/// The prediction interval for the target of one more such row. It is wider, because it includes the error variance s²/w of that row.
/// </param>
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
