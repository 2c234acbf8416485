using System.ComponentModel;
using GradientDescent.Diagnostics;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>
/// Diagnostics of the residuals of a fit: their size, order and distribution, and heteroskedasticity-consistent covariances of the weights.
/// </summary>
/// <remarks>
/// <para>The residuals are e = √w (target − prediction) over the n rows with a weight other than 0. As in statsmodels' WLS, all numbers are computed
/// from these whitened residuals, except <see cref="MeanAbsoluteError"/>.</para>
/// <para>A number is NaN if it is not defined. If the fit is exact (<see cref="LeastSquaresSolution.IsExactFit"/>), the residuals are rounding errors, and numbers that
/// describe their distribution are NaN.</para>
/// </remarks>
public sealed class ResidualDiagnostics
{
    private readonly double[][,] _meats;

    private readonly Lazy<IReadOnlyList<string>> _advice;
    private readonly Lazy<string?> _varianceAdvice;

    internal ResidualDiagnostics(WeightList weights, bool hasIntercept, double[][,] meats)
    {
        _meats = meats;
        _advice = new(() => [.. DiagnosticAdvice.On(this, weights, hasIntercept)]);
        _varianceAdvice = new(() => GradientDescent.Diagnostics.VarianceAdvice.On(this, weights));
    }

    /// <summary>The solution that the residuals belong to.</summary>
    public required LeastSquaresSolution Solution { get; init; }

    /// <summary>The mean absolute error: Σ w |prediction − target| / Σ w, in the target's unit.</summary>
    public required double MeanAbsoluteError { get; init; }

    /// <summary>The Durbin–Watson statistic: Σ (eᵢ − eᵢ₋₁)² / Σ eᵢ², in the order of the rows.</summary>
    /// <remarks>It is from 0 to 4: about 2 for uncorrelated residuals, less for positive autocorrelation. NaN if the fit is exact.</remarks>
    public required double DurbinWatson { get; init; }

    /// <summary>The skewness of the residuals: m₃ / m₂^(3/2), where mₖ is the mean of (e − mean of e)ᵏ.</summary>
    /// <remarks>It is positive if the distribution has a longer tail above the prediction than below it. NaN if all residuals are equal, or if the fit is exact.</remarks>
    public required double Skewness { get; init; }

    /// <summary>The kurtosis of the residuals, m₄ / m₂²: 3 for a normal distribution, more for heavier tails. NaN if all residuals are equal, or if the fit is exact.</summary>
    public required double Kurtosis { get; init; }

    /// <summary>
    /// The largest leverage of a row: h = w x̃ᵀ(X̃ᵀWX̃)⁻¹x̃, with x̃ = (1, features); without intercept x̃ = features.
    /// </summary>
    /// <remarks>
    /// The leverage is the share of the row's own target in its prediction. The leverages of all rows sum to p, the number of weights. A row with leverage 1 is
    /// fitted exactly, whatever its target is.
    /// </remarks>
    public required double LargestLeverage { get; init; }

    /// <summary>
    /// The Breusch–Pagan test with Koenker's correction: n·R² of a regression of e² on a constant and the features. It is large if the variance of the residuals depends
    /// on the features (heteroscedasticity).
    /// </summary>
    /// <remarks>
    /// The same as statsmodels' <c>het_breuschpagan</c> and <c>bptest</c> of R's lmtest. With sample weights, e is weighted and the regression is not. The degrees of freedom are the number of
    /// features that are not redundant. NaN if the fit is exact, if all e² are equal, or if there are too few rows. R. Koenker, A note on studentizing a test for
    /// heteroscedasticity, 1981, https://doi.org/10.1016/0304-4076(81)90062-2.
    /// </remarks>
    public required ChiSquaredStatistic BreuschPagan { get; init; }

    /// <summary>
    /// White's test in its special form: n·R² of a regression of e² on a constant, the fitted values and their squares. It also finds a variance that is not linear in
    /// the features.
    /// </summary>
    /// <remarks>
    /// White's original form has all squares and products of the features, which are too many for one pass. The special form has two degrees of freedom; one if
    /// the fitted values have two levels (J. Wooldridge, Introductory Econometrics, 5th edition, 2013, §8.3). NaN as for <see cref="BreuschPagan"/>.
    /// </remarks>
    public required ChiSquaredStatistic White { get; init; }

    /// <summary>
    /// Assumptions that fail so far that the conclusion changes, and what to do: residuals whose variance depends on the features, and collinear features. Empty if
    /// there are none.
    /// </summary>
    /// <remarks>
    /// Heteroscedasticity is reported if <see cref="BreuschPagan"/> or <see cref="White"/> has a p value below about 0.001, and a robust standard error (HC3; HC1 if a row has
    /// leverage 1) differs from the classical one by a factor of 1.5 or more, or changes whether a coefficient is significant. Collinearity is reported if a coefficient is
    /// not significant, but would be without its variance inflation of 10 or more. If the fit is exact, the only advice is that nothing is left to test.
    /// </remarks>
    public IReadOnlyList<string> Advice => _advice.Value;

    /// <summary>The part of <see cref="Advice"/> on unequal variances, for GradientDescent.Statistics.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string? VarianceAdvice => _varianceAdvice.Value;

    /// <summary>Returns the numbers with their names, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant(
        $"Mean absolute error {MeanAbsoluteError:G6}, Durbin–Watson {DurbinWatson:G6}, skewness {Skewness:G6}, kurtosis {Kurtosis:G6}, largest leverage {LargestLeverage:G6}");

    /// <summary>
    /// HC0: (X̃ᵀWX̃)⁻¹ · Σ e² w x̃x̃ᵀ · (X̃ᵀWX̃)⁻¹, the covariance matrix of (intercept, coefficients); without intercept, of the coefficients.
    /// </summary>
    /// <remarks>
    /// The row and the column of a redundant feature are 0. H. White, A Heteroskedasticity-Consistent Covariance Matrix Estimator and a Direct Test for
    /// Heteroskedasticity, 1980, https://doi.org/10.2307/1912934.
    /// </remarks>
    public double[,] Hc0() => Sandwich.Of(Solution.DesignFactor(), _meats[0], scale: 1);

    /// <summary>HC1: n / (n − p) · HC0. NaN if n = p.</summary>
    public double[,] Hc1()
    {
        var parameters = _meats[0].GetLength(0) - Solution.RedundantFeatures.Count;
        var spare = Solution.NonzeroWeightRowCount - parameters;
        return Sandwich.Of(Solution.DesignFactor(), _meats[0], spare > 0 ? (double)Solution.NonzeroWeightRowCount / spare : double.NaN);
    }

    /// <summary>HC2: like <see cref="Hc0"/>, with e² / (1 − h) in place of e². NaN if a row has leverage 1.</summary>
    /// <remarks>
    /// J. MacKinnon and H. White, Some Heteroskedasticity-Consistent Covariance Matrix Estimators with Improved Finite Sample Properties, 1985,
    /// https://doi.org/10.1016/0304-4076(85)90158-7.
    /// </remarks>
    public double[,] Hc2() => Sandwich.Of(Solution.DesignFactor(), _meats[1], scale: 1);

    /// <summary>HC3: like <see cref="Hc0"/>, with e² / (1 − h)² in place of e². NaN if a row has leverage 1.</summary>
    /// <remarks>The source is that of <see cref="Hc2"/>.</remarks>
    public double[,] Hc3() => Sandwich.Of(Solution.DesignFactor(), _meats[2], scale: 1);

    /// <summary>
    /// The middle matrix ("meat") of these sandwich covariances, in the basis u = √w R̃⁻ᵀx̃: Σ e² uuᵀ / (1 − h)ᵏ. The covariance is R̃⁻¹ · meat · R̃⁻ᵀ.
    /// </summary>
    /// <remarks>
    /// R̃ is <see cref="LeastSquaresSolution.DesignFactor"/>. For collinear features this matrix has more correct digits than the covariances.
    /// </remarks>
    /// <param name="power">k: 0 for HC0 and HC1, 1 for HC2, 2 for HC3.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="power"/> is not 0, 1 or 2.</exception>
    public double[,] Meat(int power)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(power);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(power, _meats.Length);
        return (double[,])_meats[power].Clone();
    }
}
