namespace GradientDescent.Statistics;

/// <summary>What is taken of the variances of residuals, and so how standard errors are computed.</summary>
/// <remarks>
/// MacKinnon and White, Some heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties, 1985. The robust ones need a
/// pass over the rows: see <see cref="ResidualDiagnostics"/>.
/// </remarks>
public enum StandardErrors
{
    /// <summary>All have the same variance, divided by their row's weight: s²(X̃ᵀWX̃)⁻¹.</summary>
    Classical,

    /// <summary>Each has its own: White's, 1980. Too small for few rows.</summary>
    Hc0,

    /// <summary>HC0 times n / (n − p).</summary>
    Hc1,

    /// <summary>Each squared residual divided by 1 − leverage: without bias where all variances are the same after all.</summary>
    Hc2,

    /// <summary>Divided by (1 − leverage)²: the one to take for few rows.</summary>
    Hc3,
}
