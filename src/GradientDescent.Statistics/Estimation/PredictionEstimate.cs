using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>What a fit says of a row, and how sure it is.</summary>
/// <param name="Value">The prediction.</param>
/// <param name="StandardError">Its own: of the mean of all rows with these features.</param>
/// <param name="ConfidenceInterval">Where that mean lies, at the summary's confidence.</param>
/// <param name="PredictionInterval">Where the target of one more such row lies: it has its residual's variance besides.</param>
public sealed record PredictionEstimate(double Value, double StandardError, Interval ConfidenceInterval, Interval PredictionInterval)
{
    /// <summary>For example <c>462.105 ± 84.4372, mean in [245.053, 679.158], target in [146.247, 777.963]</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Value:G6} ± {StandardError:G6}, mean in {ConfidenceInterval}, target in {PredictionInterval}");
}
