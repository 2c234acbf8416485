using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>The smallest and the largest number of some columns, over the rows with a weight above 0.</summary>
/// <param name="columns">The indices of the columns.</param>
/// <param name="weightColumn">The index of the column of the sample weight; null if there is none.</param>
internal sealed class ColumnRanges(IReadOnlyList<int> columns, int? weightColumn) : IBlockSums<ColumnRanges>
{
    private readonly double[] _minima = [.. Enumerable.Repeat(double.PositiveInfinity, columns.Count)];
    private readonly double[] _maxima = [.. Enumerable.Repeat(double.NegativeInfinity, columns.Count)];

    /// <summary>The columns that have two different numbers.</summary>
    public IEnumerable<int> Varying => columns.Where((_, i) => _minima[i] < _maxima[i]);

    public ColumnRanges CreateAlike() => new(columns, weightColumn);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            if (weightColumn is { } weight && block[weight, row] == T.Zero)
                continue;
            for (var i = 0; i < columns.Count; i++)
            {
                var number = double.CreateTruncating(block[columns[i], row]);
                _minima[i] = Math.Min(_minima[i], number);
                _maxima[i] = Math.Max(_maxima[i], number);
            }
        }
    }

    public void Merge(ColumnRanges other)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            _minima[i] = Math.Min(_minima[i], other._minima[i]);
            _maxima[i] = Math.Max(_maxima[i], other._maxima[i]);
        }
    }

    public void Clear()
    {
        Array.Fill(_minima, double.PositiveInfinity);
        Array.Fill(_maxima, double.NegativeInfinity);
    }
}
