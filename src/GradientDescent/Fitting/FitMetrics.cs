using static System.FormattableString;

namespace GradientDescent;

/// <summary>How well a fitted model predicts the rows it was trained on.</summary>
/// <param name="MeanSquaredError">
/// MSE, the mean of (prediction − target)², in the target's unit squared. It is infinite if the squares are too large for the number type.
/// </param>
/// <param name="RSquared">
/// R² = 1 − MSE / variance of the target. Without an intercept: 1 − MSE / mean square of the target. If the denominator is 0, R² is 1 for a fit
/// that is exact apart from rounding, and 0 otherwise.
/// </param>
public sealed record FitMetrics(double MeanSquaredError, double RSquared)
{
    /// <summary>The root of the mean squared error, in the target's unit.</summary>
    public double RootMeanSquaredError => Math.Sqrt(MeanSquaredError);

    /// <summary>Returns for example <c>MSE 5691.73, RMSE 75.4436, R² 0.661782</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"MSE {MeanSquaredError:G6}, RMSE {RootMeanSquaredError:G6}, R² {RSquared:G6}");
}
