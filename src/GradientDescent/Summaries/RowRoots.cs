using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>The square roots of a few rows' weights, followed by 0 up to the capacity.</summary>
internal sealed class RowRoots(int capacity)
{
    private readonly double[] _roots = new double[capacity];

    public WeightedRows Weighing => new(_roots);

    /// <summary>Sets the roots of this number of rows to 1.</summary>
    public void Fill(int rows)
    {
        Array.Clear(_roots);
        _roots.AsSpan(0, rows).Fill(1);
    }

    /// <returns>The sum of the weights.</returns>
    public double Fill<T>(Block<T> rows, int weightColumn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Array.Clear(_roots);
        var weight = 0.0;
        for (var row = 0; row < rows.Rows; row++)
        {
            var rowWeight = double.CreateTruncating(rows[weightColumn, row]);
            weight += rowWeight;
            _roots[row] = Math.Sqrt(rowWeight);
        }

        return weight;
    }
}
