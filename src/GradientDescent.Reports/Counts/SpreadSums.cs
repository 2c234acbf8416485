using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Kernels;

namespace GradientDescent.Reports.Counts;

/// <summary>The first pass: the range and the mean of each column of <see cref="RowValues"/>.</summary>
internal sealed class SpreadSums(RowValues values) : IBlockSums<SpreadSums>
{
    private readonly double[] _least = Filled(values.ColumnCount, double.PositiveInfinity);
    private readonly double[] _largest = Filled(values.ColumnCount, double.NegativeInfinity);
    private readonly double[] _sums = new double[values.ColumnCount];
    private readonly double[] _squares = new double[values.ColumnCount];
    private long _rows;

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows; from += RowValues.MaxRows)
        {
            values.Fill(block.Slice(from, RowValues.MaxRows));
            _rows += values.Rows;
            for (var column = 0; column < values.ColumnCount; column++)
                Add(column, values.Column(column));
        }
    }

    public void Merge(SpreadSums other)
    {
        _rows += other._rows;
        for (var column = 0; column < _sums.Length; column++)
            Add(column, other._least[column], other._largest[column], other._sums[column], other._squares[column]);
    }

    public void Clear()
    {
        _rows = 0;
        _least.AsSpan().Fill(double.PositiveInfinity);
        _largest.AsSpan().Fill(double.NegativeInfinity);
        Array.Clear(_sums);
        Array.Clear(_squares);
    }

    /// <summary>The spreads in the order of the columns. A spread is not finite if a number of its column is not.</summary>
    public ColumnSpread[] ToSpreads() =>
        [.. Enumerable.Range(0, _sums.Length).Select(column => new ColumnSpread(_least[column], _largest[column], _sums[column] / _rows, _squares[column] / _rows))];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int column, ReadOnlySpan<double> numbers)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(numbers);
        var (least, largest) = (Vector.Create(double.PositiveInfinity), Vector.Create(double.NegativeInfinity));
        var (sum, squares) = (Vector<double>.Zero, Vector<double>.Zero);
        foreach (var vector in vectors)
        {
            least = Vector.Min(least, vector);
            largest = Vector.Max(largest, vector);
            sum += vector;
            squares += vector * vector;
        }

        for (var lane = 0; vectors.Length > 0 && lane < Vector<double>.Count; lane++)
            Add(column, least[lane], largest[lane], sum[lane], squares[lane]);
        foreach (var number in numbers[(vectors.Length * Vector<double>.Count)..])
            Add(column, number, number, number, number * number);
    }

    /// <summary>Math.Min and Math.Max return NaN if an argument is NaN, as Vector.Min and Vector.Max do.</summary>
    private void Add(int column, double least, double largest, double sum, double squares)
    {
        _least[column] = Math.Min(_least[column], least);
        _largest[column] = Math.Max(_largest[column], largest);
        _sums[column] += sum;
        _squares[column] += squares;
    }

    private static double[] Filled(int count, double number)
    {
        var filled = new double[count];
        filled.AsSpan().Fill(number);
        return filled;
    }
}
