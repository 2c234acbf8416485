using GradientDescent.Diagnostics;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// What a fit leaves of its rows, n of them with a weight that is not 0: sizes, order and shape of the residuals, and covariances of the weights that don't
/// take every residual to have the same variance.
/// </summary>
/// <remarks>
/// e = √w (target − prediction), the sign as statisticians take it. Like statsmodels' WLS all of it is of these whitened residuals, but for
/// <see cref="MeanAbsoluteError"/>, which is in the target's unit. NaN where a number is not defined.
/// </remarks>
public sealed class ResidualDiagnostics
{
    private readonly double[][,] _meats;

    internal ResidualDiagnostics(double[][,] meats) => _meats = meats;

    /// <summary>The solution whose residuals they are.</summary>
    public required LeastSquaresSolution Solution { get; init; }

    /// <summary>MAE: Σ w |prediction − target| / Σ w, in the target's unit.</summary>
    public required double MeanAbsoluteError { get; init; }

    /// <summary>
    /// Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ², in the order of the rows: 2 where a residual says nothing of the next, less where they go together, at most 4. NaN where all are 0.
    /// </summary>
    public required double DurbinWatson { get; init; }

    /// <summary>m₃ / m₂^(3/2) with mₖ the mean of (e − mean of e)ᵏ: above 0 where rows far above the prediction are further off than those below. NaN where all residuals are alike.</summary>
    public required double Skewness { get; init; }

    /// <summary>m₄ / m₂²: 3 for a normal distribution, more for one with heavier tails. NaN where all residuals are alike.</summary>
    public required double Kurtosis { get; init; }

    /// <summary>
    /// The largest h = w x̃ᵀ(X̃ᵀWX̃)⁻¹x̃ of a row, x̃ = (1, features), without intercept the features alone: the share that a row's own target has in its
    /// prediction. They sum to the number of weights p; a row with 1 is fitted whatever its target.
    /// </summary>
    public required double LargestLeverage { get; init; }

    /// <summary>The numbers with their names, six significant digits each, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"Mean absolute error {MeanAbsoluteError:G6}, Durbin–Watson {DurbinWatson:G6}, skewness {Skewness:G6}, kurtosis {Kurtosis:G6}, largest leverage {LargestLeverage:G6}");

    /// <summary>
    /// HC0: (X̃ᵀWX̃)⁻¹ · Σ e² w x̃x̃ᵀ · (X̃ᵀWX̃)⁻¹, the covariance of (intercept, coefficients) by White, 1980; without intercept of the coefficients. Row
    /// and column of a redundant feature are 0.
    /// </summary>
    public double[,] Hc0() => Sandwich.Of(Solution.DesignFactor(), _meats[0], scale: 1);

    /// <summary>HC1: n / (n − p) · HC0. NaN where n is p.</summary>
    public double[,] Hc1()
    {
        var parameters = _meats[0].GetLength(0) - Solution.RedundantFeatures.Count;
        var spare = Solution.CountedRows - parameters;
        return Sandwich.Of(Solution.DesignFactor(), _meats[0], spare > 0 ? (double)Solution.CountedRows / spare : double.NaN);
    }

    /// <summary>HC2: as <see cref="Hc0"/>, of e² / (1 − h) (MacKinnon and White, 1985). NaN where a row has leverage 1.</summary>
    public double[,] Hc2() => Sandwich.Of(Solution.DesignFactor(), _meats[1], scale: 1);

    /// <summary>HC3: as <see cref="Hc0"/>, of e² / (1 − h)² (MacKinnon and White, 1985). NaN where a row has leverage 1.</summary>
    public double[,] Hc3() => Sandwich.Of(Solution.DesignFactor(), _meats[2], scale: 1);

    /// <summary>
    /// Σ e² uuᵀ / (1 − h)ᵏ, what those covariances have in their middle: they are R̃⁻¹ · meat · R̃⁻ᵀ, with R̃ of <see cref="LeastSquaresSolution.DesignFactor"/> and
    /// u = √w R̃⁻ᵀx̃. Where features are close to one another it has more digits than they.
    /// </summary>
    /// <param name="power">k: 0 for HC0 and HC1, 1 for HC2, 2 for HC3.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">k is none of them.</exception>
    public double[,] Meat(int power)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(power);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(power, _meats.Length);
        return (double[,])_meats[power].Clone();
    }
}
