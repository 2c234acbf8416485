namespace GradientDescent.Statistics;

/// <summary>The kind of standard errors: classical, or robust against unequal variances of the residuals (heteroscedasticity).</summary>
/// <remarks>
/// The robust kinds need a pass over the rows: see <see cref="ResidualDiagnostics"/>. Their covariance is (X̃ᵀWX̃)⁻¹ · Σ g e² w x̃x̃ᵀ · (X̃ᵀWX̃)⁻¹. For each row, w is the
/// sample weight, e = √w (target − prediction), h = w x̃ᵀ(X̃ᵀWX̃)⁻¹x̃ is the leverage, and g depends on the kind. n, p, x̃, X̃ and W are those of <see cref="Summary"/>.
/// Source: MacKinnon and White, Some heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties, 1985,
/// https://doi.org/10.1016/0304-4076(85)90158-7.
/// </remarks>
public enum StandardErrors
{
    /// <summary>Classical: all residuals have the same variance, divided by the weight of the row. The covariance is s²(X̃ᵀWX̃)⁻¹.</summary>
    Classical,

    /// <summary>
    /// HC0: g = 1. Each row has its own error variance. For few rows the standard errors are too small (White, A heteroskedasticity-consistent covariance matrix estimator,
    /// 1980, https://doi.org/10.2307/1912934).
    /// </summary>
    Hc0,

    /// <summary>HC1: g = n / (n − p), the covariance of HC0 times n / (n − p). Stata's <c>robust</c>.</summary>
    Hc1,

    /// <summary>HC2: g = 1 / (1 − h). The covariance is unbiased if all error variances are the same. NaN if a row has leverage 1.</summary>
    Hc2,

    /// <summary>HC3: g = 1 / (1 − h)². Recommended for few rows. NaN if a row has leverage 1.</summary>
    Hc3,
}
