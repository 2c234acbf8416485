namespace GradientDescent.Reports.Counts;

/// <summary>The distribution of the residuals, target − prediction. Sample weights are ignored: each row counts once.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation √(mean of squares − mean²).</param>
/// <param name="Histogram">The number of residuals per interval.</param>
/// <param name="Scores">The normal scores of residuals, by their ranks.</param>
/// <param name="Quantiles">The residuals of these ranks.</param>
internal sealed record ResidualDistribution(double Mean, double Deviation, Histogram Histogram, double[] Scores, double[] Quantiles)
{
    private const int MaxBins = 80;

    /// <summary>For few residuals: each of them is a quantile.</summary>
    public static ResidualDistribution Of(double[] residuals, ColumnSpread spread)
    {
        var axis = new CellAxis(column: 0, spread, BinsFor(residuals.Length));
        var counts = new long[axis.Cells];
        foreach (var residual in residuals)
            counts[axis.Find(residual)]++;
        return new(spread.Mean, spread.Deviation, new(axis.From, axis.To, counts), [.. Enumerable.Range(1, residuals.Length).Select(rank => NormalScores.Of(rank, residuals.Length))], [.. residuals.Order()]);
    }

    /// <summary>For many residuals, which are counted: the error of a quantile is at most the width of its bin in <see cref="ResidualBins"/>.</summary>
    public static ResidualDistribution Of(CellPlan plan, CellSums counted, ColumnSpread spread, long rows)
    {
        var ranks = NormalScores.SpreadRanks(rows);
        var quantiles = plan.ResidualBins.Quantiles(counted.Bins, ranks);
        (quantiles[0], quantiles[^1]) = (spread.From, spread.To);
        var scores = Array.ConvertAll(ranks, rank => NormalScores.Of(rank, rows));
        return new(spread.Mean, spread.Deviation, new(plan.ResidualAxis.From, plan.ResidualAxis.To, counted.Residuals), scores, quantiles);
    }

    /// <summary>Rice's rule: 2·n^⅓ bins.</summary>
    public static int BinsFor(long rows) => (int)Math.Clamp(Math.Ceiling(2 * Math.Cbrt(rows)), 1, MaxBins);
}
