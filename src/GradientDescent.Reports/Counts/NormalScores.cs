using MathNet.Numerics.Distributions;

namespace GradientDescent.Reports.Counts;

/// <summary>Chooses the residuals of a Q–Q plot, and computes their normal scores: the quantiles of a standard normal distribution.</summary>
internal static class NormalScores
{
    /// <summary>More points than this look like a line.</summary>
    public const int MaxPoints = 200;

    /// <summary>The scores of all residuals, if there are few: Φ⁻¹((i − ½)/n) for the i-th of n, by Hazen's rule.</summary>
    public static double[] OfEach(int rows) => [.. Enumerable.Range(1, rows).Select(rank => Normal.InvCDF(0, 1, (rank - 0.5) / rows))];

    /// <summary>Equally spaced scores, if there are many residuals: from that of the smallest residual to that of the largest.</summary>
    public static double[] Spread(long rows)
    {
        var end = -Normal.InvCDF(0, 1, 0.5 / rows);
        return [.. Enumerable.Range(0, MaxPoints).Select(point => end * ((2.0 * point / (MaxPoints - 1)) - 1))];
    }

    /// <summary>The rank of the residual that a score belongs to: ⌈n · Φ(score)⌉, from 1 for the smallest.</summary>
    public static long Rank(double score, long rows) => Math.Clamp((long)Math.Ceiling(rows * Normal.CDF(0, 1, score)), 1, rows);
}
