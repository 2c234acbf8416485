using MathNet.Numerics.Distributions;

namespace GradientDescent.Reports.Counts;

/// <summary>Chooses the residuals of a Q–Q plot, and computes their normal scores: the quantiles of a standard normal distribution.</summary>
internal static class NormalScores
{
    /// <summary>More points than this look like a line.</summary>
    public const int MaxPoints = 200;

    /// <summary>The score of a residual by its rank, from 1 for the smallest: Φ⁻¹((rank − ½)/n), by Hazen's rule.</summary>
    public static double Of(long rank, long rows) => rank > rows - rank ? -Lower(rows + 1 - rank, rows) : Lower(rank, rows);

    /// <summary>The ranks to draw, in ascending order, each once: those at equally spaced scores, from the smallest residual to the largest.</summary>
    public static long[] SpreadRanks(long rows)
    {
        var end = -Of(1, rows);
        long[] lower =
        [
            .. Enumerable.Range(0, MaxPoints / 2)
                .Select(point => end * ((2.0 * point / (MaxPoints - 1)) - 1))
                .Select(score => Math.Clamp((long)Math.Round((rows * Normal.CDF(0, 1, score)) + 0.5), 1, rows)),
        ];
        return [.. lower.Concat(lower.Select(rank => rows + 1 - rank)).Distinct().Order()];
    }

    /// <summary>In the lower half, where (rank − ½)/n is accurate.</summary>
    private static double Lower(long rank, long rows) => Normal.InvCDF(0, 1, (rank - 0.5) / rows);
}
