using static System.FormattableString;

namespace GradientDescent;

/// <summary>How well a fitted model predicts the rows it was trained on.</summary>
/// <param name="MeanSquaredError">
/// MSE, the mean of (prediction − target)², weighted with the sample weights: Σ w (prediction − target)² / Σ w. It is in the target's unit squared. For a transformed
/// target it is the unit of the transform. It is infinite if the squares are too large for the number type.
/// </param>
/// <param name="RSquared">
/// R² = 1 − MSE / variance of the target. Without an intercept: 1 − MSE / mean square of the target, as in R and statsmodels, but not in scikit-learn's
/// <c>r2_score</c>. Variance and mean square are weighted as the MSE. NaN if the target does not vary, as in the summary of
/// GradientDescent.Statistics, in R and in statsmodels; <c>r2_score</c> returns 1 or 0.
/// </param>
public sealed record FitMetrics(double MeanSquaredError, double RSquared)
{
    /// <summary>
    /// The name of a transformed target, such as <c>LogPrice</c>: all numbers are on its scale. For those of the price itself, see <c>fit.BackTransformedMetrics(rows)</c>.
    /// Null if the target has no transform, or if the numbers are those of the property itself.
    /// </summary>
    public string? TransformedTarget { get; init; }

    /// <summary>The root of the mean squared error, in the target's unit; for a transformed target, in that of the transform.</summary>
    public double RootMeanSquaredError => Math.Sqrt(MeanSquaredError);

    /// <summary>Returns for example <c>MSE 5691.73, RMSE 75.4436, R² 0.661782</c>, followed by <c>of LogPrice</c> for a transformed target, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"MSE {MeanSquaredError:G6}, RMSE {RootMeanSquaredError:G6}, {RSquaredText}");

    internal string RSquaredText => double.IsNaN(RSquared) ? "R² not defined" : Invariant($"R² {RSquared:G6}{(TransformedTarget is null ? "" : $" of {TransformedTarget}")}");
}
