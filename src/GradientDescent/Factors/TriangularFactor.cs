namespace GradientDescent;

/// <summary>
/// R, upper triangular with a diagonal of 0 or more, such that RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows, for z = (features, target). Its last column is
/// what the features have in common with the target, and the last number of it the root of the least sum of squared residuals.
/// </summary>
internal sealed class TriangularFactor
{
    /// <summary>What is left of a feature after those before it, as a share of it, drowns in the rounding of products.</summary>
    private const double ProductResolution = 1e-6;

    private readonly double[] _mean;
    private readonly double[,] _r;

    /// <param name="totals">How many rows, and what they weigh.</param>
    /// <param name="mean">The mean of z.</param>
    /// <param name="r">R, a square of as many columns as z has.</param>
    /// <exception cref="ArgumentException">They overflowed.</exception>
    public TriangularFactor(RowTotals totals, double[] mean, double[,] r)
    {
        if (!mean.All(double.IsFinite) || !r.Cast<double>().All(double.IsFinite))
            throw GradientDescent.Moments.TooLarge();
        Totals = totals;
        _mean = mean;
        _r = r;
    }

    public RowTotals Totals { get; }

    public int FeatureCount => _mean.Length - 1;

    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>The moments it was computed from, which have the condition number squared; null where it was computed from the rows.</summary>
    public Moments? Moments { get; init; }

    /// <summary>What is left of a feature after those before it cannot be told from 0 below this share of the feature.</summary>
    public double Resolution => Moments is null ? 0 : ProductResolution;

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

    /// <summary>√ mean w(z − mean)² of a column.</summary>
    public double Deviation(int column)
    {
        var norm = 0.0;
        for (var i = 0; i <= column; i++)
            norm = double.Hypot(norm, _r[i, column]);
        return norm / Math.Sqrt(Totals.Weight);
    }

    /// <summary>√ mean wz² of a column.</summary>
    public double RootMeanSquare(int column) => double.Hypot(_mean[column], Deviation(column));

    /// <summary>
    /// A factor from the rows is the exact one of rows that differ from them by no more than this in a column, root mean square: each reflection rounds a few
    /// times, each slice of rows brings some, and their roundings don't all go the same way (Higham and Mary, 2019).
    /// </summary>
    public double RowRounding(int column)
    {
        const double sliceRows = 128;
        var reflections = _mean.Length * (8 + (4 * Math.Sqrt(Totals.Rows / sliceRows)));
        return Rounding.Unit * ((4 * Math.Abs(_mean[column])) + (reflections * Deviation(column)));
    }
}
