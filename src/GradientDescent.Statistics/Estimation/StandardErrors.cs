namespace GradientDescent.Statistics;

/// <summary>The kind of standard errors: classical, or robust against unequal variances of the residuals (heteroscedasticity).</summary>
/// <remarks>
/// The robust kinds need a pass over the rows: see <see cref="ResidualDiagnostics"/>. Their covariance is (X̃ᵀWX̃)⁻¹ · Σ g e² w x̃x̃ᵀ · (X̃ᵀWX̃)⁻¹, where e is the
/// residual of a row, h its leverage, and g depends on the kind. Source: MacKinnon and White, Some heteroskedasticity-consistent covariance matrix estimators with
/// improved finite sample properties, 1985.
/// </remarks>
public enum StandardErrors
{
    /// <summary>Classical: all residuals have the same variance, divided by the weight of the row. The covariance is s²(X̃ᵀWX̃)⁻¹.</summary>
    Classical,

    /// <summary>White's estimator of 1980, with g = 1: each residual has its own variance. For few rows it is too small.</summary>
    Hc0,

    /// <summary>HC0 times n / (n − p): g = n / (n − p).</summary>
    Hc1,

    /// <summary>g = 1 / (1 − h). It is unbiased if all variances are the same.</summary>
    Hc2,

    /// <summary>g = 1 / (1 − h)². Recommended for few rows.</summary>
    Hc3,
}
