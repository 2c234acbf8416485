using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>How much one row determines a least-squares fit: its leverage, its residual, and how far the fit would move without it.</summary>
/// <remarks>
/// <para>The formulas are exact: they give what a fit without the row would give. w is the sample weight (1 without sample weights), e = √w · residual, h the leverage,
/// n the number of rows, p the number of estimated weights, and s the residual standard error.</para>
/// <para>Studentized residuals, Cook's distance and DFFITS are NaN for a row with leverage 1, which alone determines a weight; if the fit is exact but for rounding; and if
/// n = p. Externally studentized residuals and DFFITS are also NaN if n = p + 1.</para>
/// </remarks>
public readonly record struct RowInfluence
{
    /// <summary>The number of the row among all rows that were read, from 0. Rows that were left out are counted too.</summary>
    public required long Row { get; init; }

    /// <summary>Where the row is in its source, such as a line of a file. Null for a row from memory, and if the place was not looked up.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>The sample weight; 1 if there is none.</summary>
    public required double Weight { get; init; }

    /// <summary>The prediction, on the scale of the model.</summary>
    public required double Prediction { get; init; }

    /// <summary>Target − prediction, as R's <c>resid</c> and statsmodels' <c>resid</c>.</summary>
    public required double Residual { get; init; }

    /// <summary>
    /// The leverage h = w x̃ᵀ(X̃ᵀWX̃)⁻¹x̃, the diagonal of the hat matrix: the share of the row's own target in its prediction. statsmodels: <c>hat_matrix_diag</c>, R:
    /// <c>hatvalues</c>. All leverages sum to p.
    /// </summary>
    public required double Leverage { get; init; }

    /// <summary>The residual divided by its standard error: e / (s √(1 − h)). statsmodels: <c>resid_studentized_internal</c>, R: <c>rstandard</c>.</summary>
    public required double InternallyStudentizedResidual { get; init; }

    /// <summary>
    /// The same with the residual standard error of a fit without the row: e / (s₍ᵢ₎ √(1 − h)). It has Student's t distribution with n − p − 1 degrees of freedom if the
    /// errors are normal. statsmodels: <c>resid_studentized_external</c>, R: <c>rstudent</c>.
    /// </summary>
    public required double ExternallyStudentizedResidual { get; init; }

    /// <summary>
    /// Cook's distance: how far all predictions move without the row, Σ w (change)² / (p s²) = r² h / ((1 − h) p), with the internally studentized residual r. R. D. Cook,
    /// Detection of Influential Observation in Linear Regression, 1977, https://doi.org/10.1080/00401706.1977.10489493.
    /// </summary>
    public required double CooksDistance { get; init; }

    /// <summary>
    /// DFFITS: how far the prediction for the row itself moves without it, in standard errors of the prediction: t √(h / (1 − h)), with the externally studentized residual
    /// t. D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, 1980, §2.1, https://doi.org/10.1002/0471725153.
    /// </summary>
    public required double Dffits { get; init; }

    /// <summary>
    /// Returns for example <c>houses.csv, line 7: leverage 0.460526, studentized 3.05, Cook's distance 1.49, DFFITS 2.82</c>, with six significant digits per number, in the
    /// invariant culture. A row from memory is called by its number.
    /// </summary>
    public override string ToString() =>
        Invariant($"{Place?.ToString() ?? $"Row {RowNumber.Of(Row)}"}: leverage {Leverage:G6}, studentized {ExternallyStudentizedResidual:G6}, Cook's distance {CooksDistance:G6}, DFFITS {Dffits:G6}");
}
