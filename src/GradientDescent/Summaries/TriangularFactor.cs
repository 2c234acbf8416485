using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

/// <summary>
/// R, upper triangular with a diagonal of 0 or more, with RᵀR = Σ w(z − mean)(z − mean)ᵀ over the rows, for z = (features, target). The last column holds the
/// products of the features with the target. Its last element is the square root of the minimum of the residual sum of squares.
/// </summary>
internal sealed class TriangularFactor
{
    private readonly double[] _mean;
    private readonly double[,] _r;

    /// <param name="totals">The number of rows and their weight.</param>
    /// <param name="mean">The mean of z.</param>
    /// <param name="r">R, square, with as many columns as z.</param>
    /// <exception cref="ArgumentException">An element overflowed.</exception>
    public TriangularFactor(RowTotals totals, double[] mean, double[,] r)
    {
        if (!Vectors.AreFinite(mean) || !r.IsFinite())
            throw Summaries.Moments.TooLarge();
        Totals = totals;
        _mean = mean;
        _r = r;
    }

    public RowTotals Totals { get; }

    public int FeatureCount => _mean.Length - 1;

    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>The moments that it was computed from, which square the condition number; null if it was computed from the rows.</summary>
    public Moments? Moments { get; init; }

    /// <summary>
    /// Empty if every row of R was computed. By feature: 0 if its row was computed. Otherwise its row is 0, because the part of it that the features before it do not determine is lost in the rounding of
    /// the moments; then the root mean square of this part is at most this number.
    /// </summary>
    public double[] Resolutions { get; init; } = [];

    private double[] Deviations => field ??= DeviationsOfColumns();

    /// <summary>R itself. Nobody may change it.</summary>
    public double[,] R => _r;

    public double this[int row, int column] => _r[row, column];

    /// <summary>The factor of these rows and others together.</summary>
    /// <exception cref="ArgumentException">They have different numbers of columns, or a square overflowed.</exception>
    public TriangularFactor Merge(TriangularFactor other)
    {
        if (other.FeatureCount != FeatureCount)
            throw new ArgumentException($"The rows have {FeatureCount} features and the others {other.FeatureCount}: the numbers must be equal.", nameof(other));

        RowTotals.Merge(Totals, other.Totals);
        var total = new FactorSums(this);
        total.Merge(new(other));
        return total.ToFactor();
    }

    /// <summary>The moments, with covariance RᵀR / Σ w.</summary>
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

    /// <summary>√(mean w(z − mean)²) of a column.</summary>
    public double Deviation(int column) => Deviations[column];

    /// <summary>Whether all values of a column are equal. A factor of rows is computed around the values of one row, so equal ones have deviation 0.</summary>
    public bool IsConstant(int column) => Moments?.IsConstant(column) ?? Deviation(column) == 0;

    /// <summary>√(mean wz²) of a column.</summary>
    public double RootMeanSquare(int column) => double.Hypot(_mean[column], Deviation(column));

    /// <summary>
    /// A factor that was computed from rows is the exact one of slightly different rows. This bounds the root mean square of the difference in a column. Each reflection
    /// rounds a few times, and each slice of rows adds some reflections. The roundings do not all have the same sign (N. Higham and T. Mary, 2019).
    /// </summary>
    public double RowRounding(int column)
    {
        const double sliceRows = 128;
        var reflections = _mean.Length * (8 + (4 * Math.Sqrt(Totals.Rows / sliceRows)));
        return Rounding.Unit * ((4 * Math.Abs(_mean[column])) + (reflections * Deviation(column)));
    }

    /// <summary>The upper bound of <see cref="Resolutions"/> for a feature; 0 for a factor of rows.</summary>
    public double Resolution(int feature) => Resolutions.Length == 0 ? 0 : Resolutions[feature];

    private double[] DeviationsOfColumns()
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
