using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>
/// A few rows of a block in double, shifted by a provisional mean: small enough for the first-level cache, where the products
/// read it again and again.
/// </summary>
internal sealed class ShiftedSlice
{
    public const int MostRows = 256;

    private readonly int _columnCount;
    private readonly double[] _cells;
    private readonly double[] _roots = new double[MostRows];
    private readonly double[] _unweighted;

    public ShiftedSlice(int columnCount)
    {
        _columnCount = columnCount;
        PaddedColumns = (columnCount + ProductTiles.Side - 1) / ProductTiles.Side * ProductTiles.Side;
        _cells = new double[PaddedColumns * MostRows];
        _unweighted = new double[columnCount];
    }

    /// <summary>The columns rounded up to whole tiles; those behind the last are always 0.</summary>
    public int PaddedColumns { get; }

    /// <summary>The rows rounded up to whole vectors; those behind the last are 0.</summary>
    public int PaddedRows { get; private set; }

    public ref double Column(int column) => ref _cells[column * MostRows];

    /// <summary>Takes the rows of a block, and adds each column's Σ(z − s) to the sums.</summary>
    /// <returns>The number of the rows.</returns>
    public double Fill<T>(Block<T> block, double[] shift, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        PaddedRows = (block.Rows + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        var column = 0;
        for (; column + 3 <= _columnCount; column += 3)
            FillThree(block, column, shift, sums);
        for (; column < _columnCount; column++)
            FillOne(block, column, shift, sums);
        return block.Rows;
    }

    /// <summary>
    /// Takes the rows of a block times the roots of their weights, so that their products are weighted, and adds each column's
    /// Σ w(z − s) to the sums.
    /// </summary>
    /// <returns>The sum of the weights.</returns>
    public double FillWeighted<T>(Block<T> block, double[] shift, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Fill(block, shift, _unweighted);
        var weight = 0.0;
        for (var row = 0; row < block.Rows; row++)
        {
            var rowWeight = double.CreateTruncating(block[_columnCount, row]);
            weight += rowWeight;
            _roots[row] = Math.Sqrt(rowWeight);
        }

        for (var column = 0; column < _columnCount; column++)
            sums[column] += WeighColumn(ref Column(column));
        return weight;
    }

    /// <summary>Three columns in one loop: several streams from memory at once, and no sum that waits for itself.</summary>
    private void FillThree<T>(Block<T> block, int column, double[] shift, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var from0 = ref block.Column(column);
        ref var from1 = ref block.Column(column + 1);
        ref var from2 = ref block.Column(column + 2);
        ref var to0 = ref Column(column);
        ref var to1 = ref Column(column + 1);
        ref var to2 = ref Column(column + 2);
        var shift0 = Vector.Create(shift[column]);
        var shift1 = Vector.Create(shift[column + 1]);
        var shift2 = Vector.Create(shift[column + 2]);
        Vector<double> sum0 = default, sum1 = default, sum2 = default;

        for (var row = 0; row < block.Rows; row += Vector<double>.Count)
        {
            var shifted0 = Load(ref from0, row) - shift0;
            var shifted1 = Load(ref from1, row) - shift1;
            var shifted2 = Load(ref from2, row) - shift2;
            if (row + Vector<double>.Count > block.Rows)
            {
                shifted0 = RowsOnly(shifted0, block.Rows - row);
                shifted1 = RowsOnly(shifted1, block.Rows - row);
                shifted2 = RowsOnly(shifted2, block.Rows - row);
            }

            Vector.StoreUnsafe(shifted0, ref to0, (nuint)row);
            Vector.StoreUnsafe(shifted1, ref to1, (nuint)row);
            Vector.StoreUnsafe(shifted2, ref to2, (nuint)row);
            sum0 += shifted0;
            sum1 += shifted1;
            sum2 += shifted2;
        }

        sums[column] += Vector.Sum(sum0);
        sums[column + 1] += Vector.Sum(sum1);
        sums[column + 2] += Vector.Sum(sum2);
    }

    private void FillOne<T>(Block<T> block, int column, double[] shift, double[] sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var from = ref block.Column(column);
        ref var to = ref Column(column);
        var sum = Vector<double>.Zero;
        for (var row = 0; row < block.Rows; row += Vector<double>.Count)
        {
            var shifted = RowsOnly(Load(ref from, row) - Vector.Create(shift[column]), block.Rows - row);
            Vector.StoreUnsafe(shifted, ref to, (nuint)row);
            sum += shifted;
        }

        sums[column] += Vector.Sum(sum);
    }

    private double WeighColumn(ref double cells)
    {
        var sum = Vector<double>.Zero;
        for (var row = 0; row < PaddedRows; row += Vector<double>.Count)
        {
            var root = Vector.LoadUnsafe(ref _roots[0], (nuint)row);
            var weighted = Vector.LoadUnsafe(ref cells, (nuint)row) * root;
            Vector.StoreUnsafe(weighted, ref cells, (nuint)row);
            sum = Vector.MultiplyAddEstimate(weighted, root, sum);
        }

        return Vector.Sum(sum);
    }

    /// <summary>As many rows as a vector has doubles. Of floats it reads twice as many; a column has room behind its last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Load<T>(ref T column, int row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var values = Vector.LoadUnsafe(ref column, (nuint)row);
        return typeof(T) == typeof(double) ? values.As<T, double>() : Vector.WidenLower(values.As<T, float>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> RowsOnly(Vector<double> values, int rows) =>
        Vector.ConditionalSelect(Vector.LessThan(Vector<double>.Indices, Vector.Create((double)rows)), values, Vector<double>.Zero);
}
