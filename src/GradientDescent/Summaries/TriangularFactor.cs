using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

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
    private readonly Lazy<double[]> _deviations;

    /// <param name="totals">How many rows, and what they weigh.</param>
    /// <param name="mean">The mean of z.</param>
    /// <param name="r">R, a square of as many columns as z has.</param>
    /// <exception cref="ArgumentException">They overflowed.</exception>
    public TriangularFactor(RowTotals totals, double[] mean, double[,] r)
    {
        if (!mean.All(double.IsFinite) || !r.Cast<double>().All(double.IsFinite))
            throw Summaries.Moments.TooLarge();
        Totals = totals;
        _mean = mean;
        _r = r;
        _deviations = new(Deviations);
    }

    public RowTotals Totals { get; }

    public int FeatureCount => _mean.Length - 1;

    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>The moments it was computed from, which have the condition number squared; null where it was computed from the rows.</summary>
    public Moments? Moments { get; init; }

    /// <summary>What is left of a feature after those before it cannot be told from 0 below this share of the feature.</summary>
    public double Resolution => Moments is null ? 0 : ProductResolution;

    public double this[int row, int column] => _r[row, column];

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

    /// <summary>The products that it is the root of.</summary>
    public Moments ToMoments()
    {
        var size = _mean.Length;
        var covariance = new double[size * size];
        var squares = new double[size];
        var rounding = 0.0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var product = 0.0;
                for (var k = 0; k <= j; k++)
                    product += _r[k, i] * _r[k, j];
                covariance[(i * size) + j] = covariance[(j * size) + i] = product / Totals.Weight;
            }

            var deviation = Deviation(i);
            squares[i] = deviation * deviation;
            if (deviation > 0)
                rounding = Math.Max(rounding, 2 * RowRounding(i) / deviation);
        }

        return new(Totals, [.. _mean], covariance, rounding, squares);
    }

    /// <summary>√ mean w(z − mean)² of a column.</summary>
    public double Deviation(int column) => _deviations.Value[column];

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

    private double[] Deviations()
    {
        var deviations = new double[_mean.Length];
        for (var column = 0; column < deviations.Length; column++)
        {
            for (var i = 0; i <= column; i++)
                deviations[column] = double.Hypot(deviations[column], _r[i, column]);
            deviations[column] /= Math.Sqrt(Totals.Weight);
        }

        return deviations;
    }
}
