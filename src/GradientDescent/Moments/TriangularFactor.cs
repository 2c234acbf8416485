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
    /// <summary>What is left of a feature after those before it, as a share of it, drowns in the rounding of products.</summary>
    private const double ProductResolution = 1e-6;

    public RowTotals Totals => totals;

    public int FeatureCount => mean.Length - 1;

    public ReadOnlySpan<double> Mean => mean;

    /// <summary>The moments it was computed from, which have the condition number squared; null where it was computed from the rows.</summary>
    public Moments? Moments { get; init; }

    /// <summary>What is left of a feature after those before it cannot be told from 0 below this share of the feature.</summary>
    public double Resolution => Moments is null ? 0 : ProductResolution;

    public double this[int row, int column] => r[row, column];

    /// <summary>√ mean w(z − mean)² of a column.</summary>
    public double Deviation(int column)
    {
        var norm = 0.0;
        for (var i = 0; i <= column; i++)
            norm = double.Hypot(norm, r[i, column]);
        return norm / Math.Sqrt(totals.Weight);
    }

    /// <summary>√ mean wz² of a column.</summary>
    public double RootMeanSquare(int column) => double.Hypot(mean[column], Deviation(column));

    /// <summary>
    /// A factor from the rows is the exact one of rows that differ from them by no more than this in a column, root mean square: each reflection rounds a few
    /// times, each slice of rows brings some, and their roundings don't all go the same way (Higham and Mary, 2019).
    /// </summary>
    public double RowRounding(int column)
    {
        const double sliceRows = 128;
        var reflections = mean.Length * (8 + (4 * Math.Sqrt(totals.Rows / sliceRows)));
        return Rounding.Unit * ((4 * Math.Abs(mean[column])) + (reflections * Deviation(column)));
    }
}
