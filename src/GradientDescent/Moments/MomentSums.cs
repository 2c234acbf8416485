using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>
/// Σ w, Σ w(z − s) and Σ w(z − s)(z − s)ᵀ over the rows seen so far, in double, around a provisional mean s: numbers far from
/// zero, such as years, then lose no digits to one another. Sums around the same s merge by adding.
/// </summary>
internal sealed class MomentSums : IPartialSum<MomentSums>
{
    private readonly double[] _shift;
    private readonly bool _isWeighted;
    private readonly Vector<double>[] _sums;
    private readonly Vector<double>[] _products;
    private readonly ShiftedSlice _slice;
    private long _rowCount;
    private double _weight;

    /// <param name="shift">What to sum around, a number per feature and one for the target.</param>
    /// <param name="isWeighted">Whether the column behind the target is a sample weight.</param>
    public MomentSums(double[] shift, bool isWeighted)
    {
        _isWeighted = isWeighted;
        _shift = shift;
        _slice = new ShiftedSlice(shift);
        _sums = new Vector<double>[_slice.TileCount * ProductTiles.Side];
        _products = new Vector<double>[ProductTiles.Length(_slice.TileCount)];
    }

    /// <summary>Clear sums around the same mean.</summary>
    public MomentSums CreateAlike() => new(_shift, _isWeighted);

    /// <summary>A mean to sum around: that of a first few rows, which need not be exact. Rows without weight don't count.</summary>
    /// <param name="rows">Those rows.</param>
    /// <param name="columnCount">Of how many columns.</param>
    /// <param name="isWeighted">Whether the column behind them is a sample weight.</param>
    public static double[] ProvisionalMean<T>(Block<T> rows, int columnCount, bool isWeighted)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var shares = new double[rows.Rows];
        for (var row = 0; row < shares.Length; row++)
            shares[row] = isWeighted ? double.CreateTruncating(rows[columnCount, row]) : 1;

        var weight = shares.Sum();
        var mean = new double[columnCount];
        for (var row = 0; row < shares.Length; row++)
        {
            var share = weight > 0 ? shares[row] / weight : 0;
            for (var column = 0; column < columnCount; column++)
                mean[column] += share * double.CreateTruncating(rows[column, row]);
        }

        return mean;
    }

    public void Add<T>(Block<T> block)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += _slice.Capacity)
        {
            var rows = block.Slice(from, _slice.Capacity);
            _weight += _isWeighted ? _slice.FillWeighted(rows, _sums, _products) : _slice.Fill(rows, _sums, _products);
            ProductTiles.Add(_slice, _products);
        }

        _rowCount += block.Rows;
    }

    public void Merge(MomentSums other)
    {
        _rowCount += other._rowCount;
        _weight += other._weight;
        AddAll(_sums, other._sums);
        AddAll(_products, other._products);
    }

    public void Clear()
    {
        _rowCount = 0;
        _weight = 0;
        Array.Clear(_sums);
        Array.Clear(_products);
    }

    /// <exception cref="ArgumentException">No row weighs anything, or the sums overflowed.</exception>
    public Moments ToMoments()
    {
        if (_weight == 0)
            throw NoWeight();

        var size = _shift.Length;
        var meanShifted = Array.ConvertAll(_sums[..size], sum => Vector.Sum(sum) / _weight);
        var covariance = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var meanProduct = Vector.Sum(_products[ProductTiles.Index(i, j)]) / _weight;
                covariance[(i * size) + j] = covariance[(j * size) + i] = meanProduct - (meanShifted[i] * meanShifted[j]);
            }
        }

        double[] mean = [.. _shift.Zip(meanShifted, static (shift, shifted) => shift + shifted)];
        return new Moments(_rowCount, mean, covariance);
    }

    /// <summary>How many rows of so many columns it takes in one go.</summary>
    public static int SliceRows(int columnCount) => ShiftedSlice.RowsFor(columnCount);

    public static ArgumentException NoWeight() => new("All sample weights are 0, so no row counts: give some of them a weight.");

    private static void AddAll(Vector<double>[] sums, Vector<double>[] terms)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += terms[i];
    }
}
