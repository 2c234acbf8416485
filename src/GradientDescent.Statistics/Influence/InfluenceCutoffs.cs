namespace GradientDescent.Statistics;

/// <summary>The values above which a row is usually looked at.</summary>
/// <remarks>
/// Leverage, studentized residual and DFFITS: D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, 1980, §2.1, https://doi.org/10.1002/0471725153. Cook's distance: K. A. Bollen and
/// R. W. Jackman, Regression Diagnostics: An Expository Treatment of Outliers and Influential Cases, 1985, https://doi.org/10.1177/0049124185013004004.
/// </remarks>
/// <param name="Leverage">2p / n: twice the mean leverage.</param>
/// <param name="StudentizedResidual">2, for the absolute value. One row in twenty is above it if the errors are normal.</param>
/// <param name="CooksDistance">4 / n.</param>
/// <param name="Dffits">2 √(p / n), for the absolute value.</param>
public readonly record struct InfluenceCutoffs(double Leverage, double StudentizedResidual, double CooksDistance, double Dffits)
{
    /// <param name="parameters">p.</param>
    /// <param name="rows">n.</param>
    internal static InfluenceCutoffs Of(int parameters, long rows) => new(2.0 * parameters / rows, 2, 4.0 / rows, 2 * Math.Sqrt((double)parameters / rows));

    internal InfluenceCounts Count(in RowInfluence row) => new(
        row.Leverage > Leverage ? 1 : 0,
        Math.Abs(row.ExternallyStudentizedResidual) > StudentizedResidual ? 1 : 0,
        row.CooksDistance > CooksDistance ? 1 : 0,
        Math.Abs(row.Dffits) > Dffits ? 1 : 0);
}
