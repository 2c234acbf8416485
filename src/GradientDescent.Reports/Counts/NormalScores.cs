using MathNet.Numerics.Distributions;

namespace GradientDescent.Reports.Counts;

/// <summary>Which of n residuals a Q–Q picture has, and where a standard normal distribution would have them.</summary>
internal static class NormalScores
{
    /// <summary>More than so many points are a line.</summary>
    public const int Most = 200;

    /// <summary>All of few, Hazen's (i − ½)/n of each.</summary>
    public static double[] OfEach(int rows) => [.. Enumerable.Range(1, rows).Select(rank => Normal.InvCDF(0, 1, (rank - 0.5) / rows))];

    /// <summary>Of many: as far apart on the picture as each other, from the least residual's to the largest's.</summary>
    public static double[] Spread(long rows)
    {
        var end = -Normal.InvCDF(0, 1, 0.5 / rows);
        return [.. Enumerable.Range(0, Most).Select(point => end * ((2.0 * point / (Most - 1)) - 1))];
    }

    /// <summary>The residual, counted from 1 from the least on, that a score belongs to: ⌈n · Φ(score)⌉.</summary>
    public static long Rank(double score, long rows) => Math.Clamp((long)Math.Ceiling(rows * Normal.CDF(0, 1, score)), 1, rows);
}
