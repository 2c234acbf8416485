using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

/// <summary>Computes the moments of all rows from those of two parts, and the moments of one part from those of all rows and the other part.</summary>
/// <remarks>T. Chan, G. Golub and R. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1979.</remarks>
internal static class MomentMerging
{
    /// <summary>The moments of both parts together.</summary>
    /// <exception cref="ArgumentException">The result overflows.</exception>
    public static Moments Merge(Moments a, Moments b) => Combine(a, b, RowTotals.Merge(a.Totals, b.Totals), sign: 1);

    /// <summary>The moments of the rows of a without those of b, which must be among them.</summary>
    /// <exception cref="ArgumentException">The rows of b are as many as those of a, or have the same total weight, or more.</exception>
    public static Moments Subtract(Moments a, Moments b)
    {
        var totals = a.Totals - b.Totals;
        return totals is { Rows: > 0, Counted: > 0, Weight: > 0 }
            ? Combine(a, b, totals, sign: -1)
            : throw new ArgumentException($"{b.Totals.Rows} rows cannot be subtracted from {a.Totals.Rows}: at least one row with a weight above 0 must remain.");
    }

    /// <summary>
    /// mean = meanₐ + δ·w_b/w with δ = mean_b − meanₐ, and w·C = wₐ·Cₐ + w_b·C_b + δδᵀ·wₐw_b/w, where w_b has the sign. Errors always add, for both signs:
    /// if most rows are subtracted, the rest has the error of the whole.
    /// </summary>
    private static Moments Combine(Moments a, Moments b, RowTotals totals, int sign)
    {
        var size = a.FeatureCount + 1;
        var shareA = a.Totals.Weight / totals.Weight;
        var shareB = sign * b.Totals.Weight / totals.Weight;
        var rounding = Math.Max(a.Rounding, b.Rounding) + (4 * Rounding.Unit);
        var meanRounding = 2 * Rounding.Unit / rounding;
        var mean = new double[size];
        var squares = new double[size];
        var covariance = new double[size * size];

        for (var i = 0; i < size; i++)
        {
            var distance = b.Mean[i] - a.Mean[i];
            mean[i] = a.Mean[i] + (shareB * distance);

            // The means are rounded too, and so is their distance.
            var meanError = meanRounding * Math.Max(Math.Abs(a.Mean[i]), Math.Abs(b.Mean[i]));
            squares[i] = (shareA * a.Squares[i]) + (Math.Abs(shareB) * b.Squares[i])
                + (shareA * Math.Abs(shareB) * ((distance * distance) + (meanError * meanError)));
            for (var j = 0; j <= i; j++)
            {
                var between = shareA * shareB * distance * (b.Mean[j] - a.Mean[j]);
                var within = (shareA * a.Covariance(i, j)) + (shareB * b.Covariance(i, j));
                covariance[(i * size) + j] = covariance[(j * size) + i] = i == j ? Math.Max(0, within + between) : within + between;
            }
        }

        return new(totals, mean, covariance, rounding, squares);
    }
}
