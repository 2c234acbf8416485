using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>The smallest and the largest number of each column, over the rows with a weight above 0.</summary>
/// <param name="columnCount">The number of columns, without that of the sample weight.</param>
/// <param name="isWeighted">Whether the column after them is a sample weight.</param>
internal sealed class ColumnRanges(int columnCount, bool isWeighted) : IBlockSums<ColumnRanges>
{
    private readonly double[] _minima = [.. Enumerable.Repeat(double.PositiveInfinity, columnCount)];
    private readonly double[] _maxima = [.. Enumerable.Repeat(double.NegativeInfinity, columnCount)];

    /// <summary>Whether a column has two different numbers.</summary>
    public bool Varies(int column) => _minima[column] < _maxima[column];

    public ColumnRanges CreateAlike() => new(columnCount, isWeighted);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            if (isWeighted && block[columnCount, row] == T.Zero)
                continue;
            for (var column = 0; column < columnCount; column++)
            {
                var number = double.CreateTruncating(block[column, row]);
                _minima[column] = Math.Min(_minima[column], number);
                _maxima[column] = Math.Max(_maxima[column], number);
            }
        }
    }

    public void Merge(ColumnRanges other)
    {
        for (var column = 0; column < columnCount; column++)
        {
            _minima[column] = Math.Min(_minima[column], other._minima[column]);
            _maxima[column] = Math.Max(_maxima[column], other._maxima[column]);
        }
    }

    public void Clear()
    {
        Array.Fill(_minima, double.PositiveInfinity);
        Array.Fill(_maxima, double.NegativeInfinity);
    }
}
