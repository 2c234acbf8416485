using GradientDescent.Summaries;

namespace GradientDescent.Solving;

/// <summary>The triangular factor of moments: RᵀR = Σ w (z − mean)(z − mean)ᵀ (Golub and Van Loan, Matrix Computations, 4th edition, §4.2.5).</summary>
internal static class Cholesky
{
    /// <summary>Less than this share of a column's variance is the rounding of its products.</summary>
    private const double RedundantShare = 1e-12;

    /// <summary>A column of which nothing is left but rounding has a row of zeros.</summary>
    public static TriangularFactor Factor(Moments moments)
    {
        var size = moments.FeatureCount + 1;
        var weight = moments.Totals.Weight;
        var r = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var scale = r[k, i];
                for (var j = i; j < size && scale != 0; j++)
                    r[i, j] -= scale * r[k, j];
            }

            var left = (weight * moments.Covariance(i, i)) + r[i, i];
            if (!(left > RedundantShare * weight * moments.Covariance(i, i)) && i < size - 1)
            {
                ClearRow(r, i);
                continue;
            }

            var diagonal = r[i, i] = Math.Sqrt(Math.Max(0, left));
            for (var j = i + 1; j < size; j++)
                r[i, j] = diagonal == 0 ? 0 : (r[i, j] + (weight * moments.Covariance(i, j))) / diagonal;
        }

        return new(moments.Totals, moments.Mean.ToArray(), r) { Moments = moments };
    }

    private static void ClearRow(double[,] r, int row)
    {
        for (var j = row; j < r.GetLength(1); j++)
            r[row, j] = 0;
    }
}
