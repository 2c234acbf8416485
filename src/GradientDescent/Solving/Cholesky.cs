using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>The triangular factor R of a positive semidefinite matrix A: RᵀR = A.</summary>
/// <remarks>
/// rᵢᵢ = √(aᵢᵢ − Σₖ rₖᵢ²) and rᵢⱼ = (aᵢⱼ − Σₖ rₖᵢ rₖⱼ) / rᵢᵢ, with k from 0 to i − 1 (Golub and Van Loan, Matrix Computations, 4th edition,
/// §4.2.5).
/// </remarks>
internal static class Cholesky
{
    /// <summary>A bound of the error of a mean product, from summing it and from the factorisation, as a share of the root mean squares of both columns.</summary>
    public static double RoundingShare(Moments moments) => moments.Rounding + (4 * (moments.FeatureCount + 1) * Rounding.Unit);

    /// <summary>The factor of moments: RᵀR = Σ w (z − mean)(z − mean)ᵀ. The row of a feature is 0 if its own part is lost in the rounding of the moments.</summary>
    public static TriangularFactor Factor(Moments moments)
    {
        var size = moments.FeatureCount + 1;
        var weight = moments.Totals.Weight;
        var r = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = i; j < size; j++)
                r[i, j] = weight * moments.Covariance(i, j);
        }

        var lost = new LostParts(moments, r);
        Factor(r, moments.FeatureCount, lost);
        return new(moments.Totals, moments.MeanArray, r) { Moments = moments, Resolutions = lost.Resolutions };
    }

    /// <summary>Replaces A by R. The row of a feature that the features before it determine, up to rounding, is 0.</summary>
    /// <param name="matrix">The upper triangle of A: the features, then the target. The matrix may be larger; the rest is not used.</param>
    /// <param name="features">The number of features.</param>
    /// <returns>Whether no feature is determined by those before it.</returns>
    public static bool Factor(double[,] matrix, int features) => Factor(matrix, features, lost: null);

    /// <param name="matrix">The matrix.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="lost">Decides whether nothing but rounding is left of a feature; null if the rounding of the matrix is not known.</param>
    private static bool Factor(double[,] matrix, int features, LostParts? lost)
    {
        var isRegular = true;
        var size = features + 1;
        var scales = size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size];
        var room = size <= StackRoom.Numbers ? stackalloc double[StackRoom.Numbers] : new double[size];
        for (var i = 0; i <= features; i++)
        {
            // −Σₖ rₖᵢ rₖⱼ for all j at once, so that an addition does not wait for the result of the one before it.
            var sums = room[i..size];
            sums.Clear();
            for (var k = 0; k < i; k++)
                scales[k] = -matrix[k, i];
            matrix.AddRows(first: 0, from: i, scales[..i], sums);

            var row = matrix.Row(i, i, sums.Length);
            var left = row[0] + sums[0];
            if (i < features && (lost is null ? !(left > Redundancy.RoundingShare * row[0]) : lost.IsLost(i, left, row[0])))
            {
                row.Clear();
                isRegular = false;
                continue;
            }

            var diagonal = row[0] = Math.Sqrt(Math.Max(0, left));
            for (var j = 1; j < row.Length; j++)
                row[j] = (row[j] + sums[j]) / diagonal;
        }

        return isRegular;
    }
}
