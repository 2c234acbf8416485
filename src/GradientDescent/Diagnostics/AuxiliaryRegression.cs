using GradientDescent.Solving;

namespace GradientDescent.Diagnostics;

/// <summary>The regression of e² on other columns and a constant, from the products of the columns.</summary>
internal static class AuxiliaryRegression
{
    /// <summary>n·R² of the last column on the others. Columns that others determine, such as the square of a fitted value with two levels, do not count.</summary>
    /// <param name="products">The centred products of the columns, above the diagonal.</param>
    /// <param name="fourths">Σ e⁴: without variance of e² beside it, nothing is explained.</param>
    /// <param name="rows">n.</param>
    public static ChiSquaredStatistic Test(double[,] products, double fourths, long rows)
    {
        var count = products.GetLength(0) - 1;
        var total = products[count, count];
        Cholesky.Factor(products, count);
        var (explained, rank) = (0.0, 0);
        for (var i = 0; i < count; i++)
        {
            if (products[i, i] == 0)
                continue;
            rank++;
            explained += products[i, count] * products[i, count];
        }

        return new(rank > 0 && rows > rank + 1 && total > Redundancy.RoundingShare * fourths ? rows * explained / total : double.NaN, rank);
    }
}
