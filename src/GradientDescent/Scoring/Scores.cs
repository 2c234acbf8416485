using static System.FormattableString;

namespace GradientDescent;

/// <summary>How far predictions are from targets, over rows with weights w. An error is prediction − target.</summary>
/// <remarks>All numbers are NaN if no row has a weight above 0. They are infinite if errors or their squares are too large for a double.</remarks>
public record Scores
{
    internal Scores()
    {
    }

    /// <summary>The name of the target: that of the property, or of its transform, such as <c>LogPrice</c>.</summary>
    public required string TargetName { get; init; }

    /// <summary>MSE, Σ w·error² / Σ w, in the target's unit squared.</summary>
    public required double MeanSquaredError { get; init; }

    /// <summary>RMSE, the root of the mean squared error, in the target's unit.</summary>
    public double RootMeanSquaredError => Math.Sqrt(MeanSquaredError);

    /// <summary>MAE, Σ w·|error| / Σ w.</summary>
    public required double MeanAbsoluteError { get; init; }

    /// <summary>
    /// The median of |error|. If two values are in the middle, it is their mean. It is exact for up to 2²⁰ rows (1,048,576); for more rows, its relative error is
    /// at most 2⁻¹².
    /// </summary>
    public required double MedianAbsoluteError { get; init; }

    /// <summary>The greatest |error| of a row with a weight above 0 (<c>max_error</c> in scikit-learn).</summary>
    public required double MaximumAbsoluteError { get; init; }

    /// <summary>The mean error, Σ w·(prediction − target) / Σ w. It is above 0 if the predictions are too high on average.</summary>
    public required double Bias { get; init; }

    /// <summary>
    /// R² = 1 − MSE / variance of the target, around the mean of these rows, as in scikit-learn's <c>r2_score</c>. It is negative if the mean of these rows predicts
    /// them better than the model. NaN if the target does not vary; <c>r2_score</c> returns 1 or 0.
    /// </summary>
    /// <remarks>For a model without an intercept, <see cref="FitMetrics.RSquared"/> compares with 0 instead of the mean.</remarks>
    public required double RSquared { get; init; }

    /// <summary>
    /// Returns for example <c>Price: RMSE 75.4436, MAE 60.1429, median 52.2, maximum 122.6, bias 0, R² 0.661782</c>, with six significant digits per number, in the
    /// invariant culture.
    /// </summary>
    public override string ToString() => Invariant(
        $"{TargetName}: RMSE {RootMeanSquaredError:G6}, MAE {MeanAbsoluteError:G6}, median {MedianAbsoluteError:G6}, maximum {MaximumAbsoluteError:G6}, bias {Bias:G6}, {(double.IsNaN(RSquared) ? "R² not defined" : Invariant($"R² {RSquared:G6}"))}");
}
