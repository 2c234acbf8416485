namespace GradientDescent;

/// <summary>
/// R, upper triangular with a diagonal of 0 or more, such that RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows, for z = (features, target). Its last column is
/// what the features have in common with the target, and the last number of it the root of the least sum of squared residuals.
/// </summary>
internal sealed class TriangularFactor
{
    private readonly double[] _mean;
    private readonly double[,] _r;

    /// <param name="totals">How many rows, and what they weigh.</param>
    /// <param name="mean">The mean of z.</param>
    /// <param name="r">R, a square of as many columns as z has.</param>
    /// <exception cref="ArgumentException">They overflowed.</exception>
    public TriangularFactor(RowTotals totals, double[] mean, double[,] r)
    {
        if (!mean.All(double.IsFinite) || !r.Cast<double>().All(double.IsFinite))
            throw Moments.TooLarge();
        Totals = totals;
        _mean = mean;
        _r = r;
    }

    public RowTotals Totals { get; }

    public int FeatureCount => _mean.Length - 1;

    public ReadOnlySpan<double> Mean => _mean;

    public double this[int row, int column] => _r[row, column];

    /// <summary>The factor of rows at hand, in one pass.</summary>
    /// <exception cref="ArgumentException">No row weighs anything, or the numbers' squares overflowed.</exception>
    public static TriangularFactor Of(RowSource rows, int featureCount)
    {
        var isWeighted = rows.ColumnCount > featureCount + 1;
        var total = new FactorSums(featureCount + 1, isWeighted);
        rows.AddTo(total, () => new(featureCount + 1, isWeighted));
        return total.ToFactor();
    }

    /// <summary>The factor of this one's rows and another's together.</summary>
    /// <exception cref="ArgumentException">They have different columns, or the numbers' squares overflowed.</exception>
    public TriangularFactor Merge(TriangularFactor other)
    {
        if (other.FeatureCount != FeatureCount)
            throw new ArgumentException($"The rows have {FeatureCount} features, the others {other.FeatureCount}.", nameof(other));

        var total = new FactorSums(this);
        total.Merge(new(other));
        return total.ToFactor();
    }
}
