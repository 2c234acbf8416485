namespace GradientDescent;

/// <summary>
/// R, upper triangular with a diagonal of 0 or more, such that RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows, for z = (features, target). Its last column is
/// what the features have in common with the target, and the last number of it the root of the least sum of squared residuals.
/// </summary>
/// <param name="totals">How many rows, and what they weigh.</param>
/// <param name="mean">The mean of z.</param>
/// <param name="r">R, a square of as many columns as z has.</param>
internal sealed class TriangularFactor(RowTotals totals, double[] mean, double[,] r)
{
    public RowTotals Totals => totals;

    public int FeatureCount => mean.Length - 1;

    public ReadOnlySpan<double> Mean => mean;

    public double this[int row, int column] => r[row, column];
}
