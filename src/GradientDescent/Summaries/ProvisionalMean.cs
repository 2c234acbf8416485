using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>A provisional mean to sum around: the mean of the first few rows, which need not be exact. Rows of weight 0 are ignored.</summary>
/// <param name="columnCount">The number of columns.</param>
/// <param name="isWeighted">Whether the column after them is a sample weight.</param>
internal sealed class ProvisionalMean(int columnCount, bool isWeighted) : IBlockSums<ProvisionalMean>
{
    private readonly double[] _sums = new double[columnCount];
    private double _weight;

    public double[] ToMean() => _weight > 0 ? Array.ConvertAll(_sums, sum => sum / _weight) : new double[columnCount];

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var weight = isWeighted ? double.CreateTruncating(block[columnCount, row]) : 1;
            _weight += weight;
            for (var column = 0; column < columnCount; column++)
                _sums[column] += weight * double.CreateTruncating(block[column, row]);
        }
    }

    public void Merge(ProvisionalMean other)
    {
        _weight += other._weight;
        Vectors.AddScaled(1, other._sums, _sums);
    }

    public void Clear()
    {
        _weight = 0;
        Array.Clear(_sums);
    }
}
