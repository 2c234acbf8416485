using GradientDescent.Numerics;
using GradientDescent.Passes;

namespace GradientDescent.Summaries;

/// <summary>
/// Everything that squared error needs of the rows: their number and weight, and the mean and the covariance of z = (features, target).
/// </summary>
internal sealed class Moments
{
    /// <summary>Sums of squares lose no more than this share; γ may be larger, because it is the bound for all columns.</summary>
    private const double MaxRounding = 1e-6;

    private readonly double[] _mean;
    private readonly double[] _covariance;
    private readonly double[] _squares;

    /// <param name="totals">The number of rows and their weight.</param>
    /// <param name="mean">The mean of z.</param>
    /// <param name="covariance">The mean of (z − mean)(z − mean)ᵀ, row by row.</param>
    /// <param name="rounding">γ, see <see cref="CovarianceError"/>.</param>
    /// <param name="squares">The mean squares of the numbers that were summed: for sums around a number s, the mean of (z − s)².</param>
    /// <exception cref="ArgumentException">The mean, the covariance or its error overflowed.</exception>
    public Moments(RowTotals totals, double[] mean, double[] covariance, double rounding, double[] squares)
    {
        if (!Vectors.AreFinite(mean) || !Vectors.AreFinite(covariance) || !Vectors.AreFinite(squares) || !double.IsFinite(rounding))
            throw TooLarge();
        Totals = totals;
        Rounding = rounding;
        _mean = mean;
        _covariance = covariance;
        _squares = squares;
    }

    public RowTotals Totals { get; }

    public long RowCount => Totals.Rows;

    public int FeatureCount => _mean.Length - 1;

    public ReadOnlySpan<double> Mean => _mean;

    /// <summary>The mean as an array, for another object to keep. Nobody may change it.</summary>
    public double[] MeanArray => _mean;

    /// <summary>γ: the bound of the rounding error, as a share of the numbers that were summed.</summary>
    public double Rounding { get; }

    public ReadOnlySpan<double> Squares => _squares;

    /// <summary>The covariances of one column with all columns.</summary>
    public ReadOnlySpan<double> Covariances(int column) => _covariance.AsSpan(column * _mean.Length, _mean.Length);

    public double Covariance(int i, int j) => _covariance[(i * _mean.Length) + j];

    /// <summary>An upper bound of the error of a covariance: γ · √(squareᵢ · squareⱼ).</summary>
    public double CovarianceError(int i, int j) => Rounding * Math.Sqrt(_squares[i] * _squares[j]);

    /// <summary>
    /// Whether all values of a column are equal: whether its variance is at most the rounding of the sums that it is computed from. They are around a number near the
    /// values, so even a difference in the last digit of one row is larger.
    /// </summary>
    public bool IsConstant(int column) => !(Covariance(column, column) > Math.Min(Rounding, MaxRounding) * _squares[column]);

    /// <summary>The mean of zᵢ·zⱼ, not centred.</summary>
    public double RawProduct(int i, int j) => Covariance(i, j) + (_mean[i] * _mean[j]);

    /// <summary>
    /// bound · the mean of x̃x̃ᵀ, with x̃ = (features, 1 if there is an intercept). For squared error the bound is 2, and this is the Hessian of the mean loss.
    /// </summary>
    public double[,] Hessian(double bound, bool hasIntercept)
    {
        var size = FeatureCount + (hasIntercept ? 1 : 0);
        var hessian = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var product = i < FeatureCount ? RawProduct(i, j) : j < FeatureCount ? _mean[j] : 1;
                hessian[i, j] = hessian[j, i] = double.IsFinite(bound * product) ? bound * product : throw TooLarge();
            }
        }

        return hessian;
    }

    /// <summary>The moments of the same rows with the features in other units. Nothing cancels, because mean and covariance are separate.</summary>
    public Moments InUnits(FeatureUnits units)
    {
        double Scale(int column) => column < FeatureCount ? units.Scales[column] : 1;

        var size = _mean.Length;
        var mean = new double[size];
        var squares = new double[size];
        var covariance = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            mean[i] = (_mean[i] - (i < FeatureCount ? units.Shifts[i] : 0)) / Scale(i);
            squares[i] = _squares[i] / Scale(i) / Scale(i);
            for (var j = 0; j < size; j++)
                covariance[(i * size) + j] = Covariance(i, j) / Scale(i) / Scale(j);
        }

        return new Moments(Totals, mean, covariance, Rounding, squares);
    }

    public static ArgumentException TooLarge() =>
        new("The products of these rows' numbers are too large for a double: scale the target and the features down.");
}
