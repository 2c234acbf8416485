using System.Globalization;
using GradientDescent.Printing;
using GradientDescent.Statistics.Estimation;
using GradientDescent.Statistics.Influence;

namespace GradientDescent.Statistics;

/// <summary>The rows that determine a least-squares fit most, by each measure of <see cref="RowInfluence"/>. <see cref="ToString"/> formats them as a table.</summary>
/// <remarks>Thread safety: measures are immutable, and several threads may read them.</remarks>
public sealed class InfluenceMeasures
{
    internal InfluenceMeasures(Regression regression, InfluenceSums sums, RowLocations locations)
    {
        Observations = regression.Solution.NonzeroWeightRowCount;
        ParameterCount = regression.Design.ParameterCount;
        ResidualDegreesOfFreedom = regression.ResidualDegreesOfFreedom;
        ResidualStandardError = regression.ResidualStandardError;
        LargestLeverages = locations.Of(sums.ByLeverage.Rows);
        LargestStudentizedResiduals = locations.Of(sums.ByStudentizedResidual.Rows);
        LargestCooksDistances = locations.Of(sums.ByCooksDistance.Rows);
        LargestDffits = locations.Of(sums.ByDffits.Rows);
        AboveCutoffs = sums.Counts;
    }

    /// <summary>n: the number of rows whose sample weight is not 0. Rows with weight 0 have no influence.</summary>
    public long Observations { get; }

    /// <summary>The number of rows that the fit left out.</summary>
    public required long SkippedRows { get; init; }

    /// <summary>p: the number of estimated weights. The mean leverage is p / n.</summary>
    public int ParameterCount { get; }

    /// <summary>n − p.</summary>
    public long ResidualDegreesOfFreedom { get; }

    /// <summary>s = √(RSS / (n − p)).</summary>
    public double ResidualStandardError { get; }

    /// <summary>The rows with the largest leverages, the largest first.</summary>
    public IReadOnlyList<RowInfluence> LargestLeverages { get; }

    /// <summary>The rows with the largest absolute values of <see cref="RowInfluence.ExternallyStudentizedResidual"/>, the largest first.</summary>
    public IReadOnlyList<RowInfluence> LargestStudentizedResiduals { get; }

    /// <summary>The rows with the largest Cook's distances, the largest first.</summary>
    public IReadOnlyList<RowInfluence> LargestCooksDistances { get; }

    /// <summary>The rows with the largest absolute values of DFFITS, the largest first.</summary>
    public IReadOnlyList<RowInfluence> LargestDffits { get; }

    /// <summary>The values above which a row is usually looked at.</summary>
    public InfluenceCutoffs Cutoffs => InfluenceCutoffs.Of(ParameterCount, Observations);

    /// <summary>The number of rows above each of the <see cref="Cutoffs"/>.</summary>
    public InfluenceCounts AboveCutoffs { get; }

    /// <summary>
    /// The absolute value of the internally studentized residual of a row with a given leverage and Cook's distance: √(distance · p · (1 − leverage) / leverage). It is the
    /// contour of a Cook's distance in a picture of residuals against leverages, as in R's <c>plot.lm</c>.
    /// </summary>
    /// <param name="cooksDistance">Cook's distance, at least 0.</param>
    /// <param name="leverage">The leverage, above 0 and at most 1.</param>
    public double StudentizedResidualAt(double cooksDistance, double leverage) => Math.Sqrt(cooksDistance * ParameterCount * (1 - leverage) / leverage);

    /// <summary>Returns a table of the rows with the largest Cook's distances, with four significant digits per number, in the invariant culture.</summary>
    public override string ToString() => TextTable.Of(
    [
        [LargestCooksDistances.All(static row => row.Place is not null) ? "row" : "row, from 0", "leverage", "studentized", "Cook's distance", "DFFITS"],
        .. LargestCooksDistances.Select(static row => new[]
        {
            row.Place?.ToString() ?? row.Row.ToString(CultureInfo.InvariantCulture), Number(row.Leverage), Number(row.ExternallyStudentizedResidual), Number(row.CooksDistance), Number(row.Dffits),
        }),
    ]);

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
