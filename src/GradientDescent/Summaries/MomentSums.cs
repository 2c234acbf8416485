using System.Buffers;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Passes;
using GradientDescent.Reduction;

namespace GradientDescent.Summaries;

/// <summary>
/// Σ w, Σ w(z − s) and Σ w(z − s)(z − s)ᵀ over the rows so far, as doubles, around a provisional mean s. So numbers far from
/// zero, such as years, do not lose digits. Sums around the same s merge by addition.
/// </summary>
internal sealed class MomentSums : IRowSummary<MomentSums>, IBorrowingSum
{
    private const int GroupRows = Columns<double>.GroupRows;
    private const int MinLanes = 2;

    private readonly double[] _shift;
    private readonly bool _isWeighted;
    private readonly Vector<double>[] _sums;
    private readonly Vector<double>[] _products;
    private readonly ShiftedSlice _slice;
    private RowTotals _totals;

    /// <param name="shift">s, the provisional mean: one number per feature and one for the target.</param>
    /// <param name="isWeighted">Whether the column after the target is a sample weight.</param>
    public MomentSums(double[] shift, bool isWeighted)
        : this(shift, isWeighted, new(shift))
    {
    }

    private MomentSums(double[] shift, bool isWeighted, ShiftedSlice slice)
    {
        _isWeighted = isWeighted;
        _shift = shift;
        _slice = slice;
        _sums = ArrayPool<Vector<double>>.Shared.Rent(_slice.TileCount * ProductTiles.Side);
        _products = ArrayPool<Vector<double>>.Shared.Rent(ProductTiles.Length(_slice.TileCount));
        Clear();
    }

    /// <summary>Creates cleared sums around the same mean.</summary>
    public MomentSums CreateAlike() => new(_shift, _isWeighted);

    /// <summary>Creates cleared sums around the same mean for the same thread. Both use one slice as working memory, which stays in the cache.</summary>
    public MomentSums CreateBeside() => new(_shift, _isWeighted, _slice);

    /// <summary>The number of rows so far, and their weight.</summary>
    public RowTotals Totals => _totals;

    /// <summary>Creates cleared sums around the mean of the first few rows.</summary>
    public static MomentSums For(RowSource first, int featureCount)
    {
        var isWeighted = first.ColumnCount > featureCount + 1;
        var mean = new ProvisionalMean(featureCount + 1, isWeighted);
        first.AddFirst(SliceRows(first.ColumnCount), mean);
        return new(mean.ToMean(), isWeighted);
    }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += _slice.Capacity)
        {
            var rows = block.Slice(from, _slice.Capacity);
            if (_isWeighted)
                _slice.FillWeighted(rows, _sums, _products);
            else
                _slice.Fill(rows, _sums, _products);
            ProductTiles.Add(_slice, _products);
            _totals += RowTotals.Of(rows, _isWeighted ? _shift.Length : null);
        }
    }

    public void Merge(MomentSums other)
    {
        _totals += other._totals;
        AddAll(_sums, other._sums, _slice.TileCount * ProductTiles.Side);
        AddAll(_products, other._products, ProductTiles.Length(_slice.TileCount));
    }

    public void Clear()
    {
        _totals = default;
        Array.Clear(_sums);
        Array.Clear(_products);
    }

    /// <inheritdoc/>
    public void Release()
    {
        ArrayPool<Vector<double>>.Shared.Return(_sums);
        ArrayPool<Vector<double>>.Shared.Return(_products);
        _slice.Release();
    }

    /// <inheritdoc/>
    public RowSummary ToSummary() => new(ToMoments());

    public Moments ToMoments()
    {
        var weight = _totals.Weight > 0 ? _totals.Weight : throw NoWeight();
        var size = _shift.Length;
        var mean = new double[size];
        var meanShifted = new double[size];
        var squares = new double[size];
        var covariance = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            meanShifted[i] = Vector.Sum(_sums[i]) / weight;
            mean[i] = _shift[i] + meanShifted[i];
            for (var j = 0; j <= i; j++)
            {
                var meanProduct = Vector.Sum(_products[ProductTiles.Index(i, j)]) / weight;
                covariance[(i * size) + j] = covariance[(j * size) + i] = meanProduct - (meanShifted[i] * meanShifted[j]);
                squares[i] = meanProduct;
            }
        }

        return new Moments(_totals, mean, covariance, RoundingOf(_totals.Rows), squares);
    }

    /// <summary>
    /// A bound of the rounding of a sum of products or weights, as a share of the sum of absolute values. If a sum grows by the same number again and again, half of
    /// its additions are rounded in the same direction, by a quarter of a unit on average. A lane within a group can lose that much, and so can the sum of the groups.
    /// </summary>
    public static double RoundingOf(long rows)
    {
        const double perRow = 8;
        var additions = (Math.Min(rows, GroupRows) / MinLanes) + (rows / GroupRows);
        return (perRow + (additions / 4.0)) * Rounding.Unit;
    }

    /// <summary>The number of rows per slice, for this number of columns.</summary>
    public static int SliceRows(int columnCount) => ShiftedSlice.RowsFor(columnCount);

    public static ArgumentException NoWeight() => new("All sample weights are 0, so no row counts: give at least one row a weight above 0.");

    private static void AddAll(Vector<double>[] sums, Vector<double>[] terms, int count)
    {
        for (var i = 0; i < count; i++)
            sums[i] += terms[i];
    }
}
