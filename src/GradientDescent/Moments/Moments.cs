using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>
/// All that squared loss needs to know of the rows: n, Σ(z − s) and Σ(z − s)(z − s)ᵀ for z = (features, target),
/// summed in double around a provisional mean s so that no digits cancel.
/// </summary>
internal sealed class Moments
{
    private const int SliceRows = 128;

    private readonly int _columnCount;
    private readonly double[] _shift;
    private readonly double[] _sums;
    private readonly double[,] _products;
    private readonly double[] _slice;

    private Moments(double[] shift)
    {
        _columnCount = shift.Length;
        _shift = shift;
        _sums = new double[_columnCount];
        _products = new double[_columnCount, _columnCount];
        _slice = new double[_columnCount * SliceRows];
    }

    public long Count { get; private set; }

    public int FeatureCount => _columnCount - 1;

    public static Moments Of<T>(Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var moments = new Moments(ProvisionalMean(columns));
        for (long block = 0; block < columns.BlockCount; block++)
            moments.Add(columns.Block(block));
        return moments;
    }

    public double Mean(int column) => _shift[column] + (_sums[column] / Count);

    /// <summary>The mean of (zᵢ − mean)(zⱼ − mean).</summary>
    public double Covariance(int i, int j) =>
        (Product(i, j) / Count) - (_sums[i] / Count * (_sums[j] / Count));

    /// <summary>The mean of zᵢ·zⱼ, around zero.</summary>
    public double RawProduct(int i, int j) => Covariance(i, j) + (Mean(i) * Mean(j));

    /// <summary>
    /// bound · mean of x̃x̃ᵀ for x̃ = (features, 1 where there is an intercept): for squared loss, bound 2, the Hessian of the mean loss.
    /// </summary>
    public double[,] Hessian(double bound, bool hasIntercept)
    {
        var size = FeatureCount + (hasIntercept ? 1 : 0);
        var hessian = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var product = i < FeatureCount ? RawProduct(i, j) : j < FeatureCount ? Mean(j) : 1;
                hessian[i, j] = hessian[j, i] = bound * product;
            }
        }

        return hessian;
    }

    private double Product(int i, int j) => i >= j ? _products[i, j] : _products[j, i];

    private static double[] ProvisionalMean<T>(Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var shift = new double[columns.ColumnCount];
        var first = columns.Block(0);
        for (var column = 0; column < shift.Length; column++)
        {
            for (var row = 0; row < first.Rows; row++)
                shift[column] += double.CreateTruncating(first[column, row]) / first.Rows;
        }

        return shift;
    }

    private void Add<T>(Block<T> block)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += SliceRows)
        {
            var rows = Math.Min(SliceRows, block.Rows - from);
            ShiftIntoSlice(block, from, rows);
            AddSlice();
            Count += rows;
        }
    }

    /// <summary>The rows behind the last one are 0 in every column, so they add nothing.</summary>
    private void ShiftIntoSlice<T>(Block<T> block, int from, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var column = 0; column < _columnCount; column++)
        {
            var slice = SliceColumn(column);
            for (var row = 0; row < rows; row++)
                slice[row] = double.CreateTruncating(block[column, from + row]) - _shift[column];
            slice[rows..].Clear();
        }
    }

    private void AddSlice()
    {
        for (var i = 0; i < _columnCount; i++)
        {
            var x = SliceColumn(i);
            var sum = Vector<double>.Zero;
            for (var row = 0; row < SliceRows; row += Vector<double>.Count)
                sum += Vector.Create(x[row..]);
            _sums[i] += Vector.Sum(sum);

            for (var j = 0; j <= i; j++)
            {
                var y = SliceColumn(j);
                var product = Vector<double>.Zero;
                for (var row = 0; row < SliceRows; row += Vector<double>.Count)
                    product = Vector.MultiplyAddEstimate(Vector.Create(x[row..]), Vector.Create(y[row..]), product);
                _products[i, j] += Vector.Sum(product);
            }
        }
    }

    private Span<double> SliceColumn(int column) => _slice.AsSpan(column * SliceRows, SliceRows);
}
