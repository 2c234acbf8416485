namespace GradientDescent.Reports.Counts;

/// <summary>How residuals, target − prediction, are distributed. A row counts as one, whatever it weighs.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">√(mean of squares − mean²).</param>
/// <param name="Histogram">How many lie where.</param>
/// <param name="Scores">Where a standard normal distribution has quantiles.</param>
/// <param name="Quantiles">Where the residuals have them.</param>
internal sealed record ResidualDistribution(double Mean, double Deviation, Histogram Histogram, double[] Scores, double[] Quantiles)
{
    private const int MostBins = 80;

    /// <summary>Of few residuals: all of them are quantiles.</summary>
    public static ResidualDistribution Of(double[] residuals, ColumnSpread spread)
    {
        var axis = new CellAxis(column: 0, spread, BinsFor(residuals.Length));
        var counts = new long[axis.Cells];
        foreach (var residual in residuals)
            counts[axis.Find(residual)]++;
        return new(spread.Mean, spread.Deviation, new(axis.From, axis.To, counts), NormalScores.OfEach(residuals.Length), [.. residuals.Order()]);
    }

    /// <summary>Of many, counted: the quantiles are right to the width of <see cref="ResidualBins"/>.</summary>
    public static ResidualDistribution Of(CellPlan plan, CellSums counted, ColumnSpread spread, long rows)
    {
        var scores = NormalScores.Spread(rows);
        var quantiles = plan.ResidualBins.Quantiles(counted.Bins, scores.Select(score => NormalScores.Rank(score, rows)));
        return new(spread.Mean, spread.Deviation, new(plan.ResidualAxis.From, plan.ResidualAxis.To, counted.Residuals), scores, quantiles);
    }

    /// <summary>Rice's rule: 2·n^⅓ bins.</summary>
    public static int BinsFor(long rows) => (int)Math.Clamp(Math.Ceiling(2 * Math.Cbrt(rows)), 1, MostBins);
}
