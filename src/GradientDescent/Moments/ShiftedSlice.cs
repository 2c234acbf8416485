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

    public ShiftedSlice(int columnCount)
    {
        _columnCount = columnCount;
        PaddedColumns = (columnCount + ProductTiles.Side - 1) / ProductTiles.Side * ProductTiles.Side;
        _cells = new double[PaddedColumns * MostRows];
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
        PaddedRows = (block.Rows + Vector<T>.Count - 1) / Vector<T>.Count * Vector<T>.Count;
        for (var column = 0; column < _columnCount; column++)
            sums[column] += FillColumn(block, ref block.Column(column), Vector.Create(shift[column]), ref Column(column));
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
        PaddedRows = (block.Rows + Vector<T>.Count - 1) / Vector<T>.Count * Vector<T>.Count;
        var weight = 0.0;
        for (var row = 0; row < PaddedRows; row++)
        {
            var rowWeight = row < block.Rows ? double.CreateTruncating(block[_columnCount, row]) : 0;
            weight += rowWeight;
            _roots[row] = Math.Sqrt(rowWeight);
        }

        for (var column = 0; column < _columnCount; column++)
        {
            FillColumn(block, ref block.Column(column), Vector.Create(shift[column]), ref Column(column));
            sums[column] += WeighColumn(ref Column(column));
        }

        return weight;
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

    private static double FillColumn<T>(Block<T> block, ref T source, Vector<double> shift, ref double cells)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var sum = Vector<double>.Zero;
        for (var row = 0; row < block.Rows; row += Vector<T>.Count)
        {
            var values = Vector.LoadUnsafe(ref source, (nuint)row);
            if (typeof(T) == typeof(double))
            {
                var shifted = values.As<T, double>() - shift;
                if (row + Vector<T>.Count > block.Rows)
                    shifted = LiveOnly(shifted, block.Rows - row);
                Vector.StoreUnsafe(shifted, ref cells, (nuint)row);
                sum += shifted;
            }
            else
            {
                var lower = Vector.WidenLower(values.As<T, float>()) - shift;
                var upper = Vector.WidenUpper(values.As<T, float>()) - shift;
                if (row + Vector<T>.Count > block.Rows)
                {
                    lower = LiveOnly(lower, block.Rows - row);
                    upper = LiveOnly(upper, block.Rows - row - Vector<double>.Count);
                }

                Vector.StoreUnsafe(lower, ref cells, (nuint)row);
                Vector.StoreUnsafe(upper, ref cells, (nuint)(row + Vector<double>.Count));
                sum += lower + upper;
            }
        }

        return Vector.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> LiveOnly(Vector<double> values, int rows) =>
        Vector.ConditionalSelect(Vector.LessThan(Vector<double>.Indices, Vector.Create((double)rows)), values, Vector<double>.Zero);
}
