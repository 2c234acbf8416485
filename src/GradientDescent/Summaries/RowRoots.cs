using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

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

    /// <summary>Computes the roots of the weights in a column.</summary>
    public void Fill<T>(Block<T> rows, int weightColumn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var weights = ref rows.Column(weightColumn);
        for (var row = 0; row < rows.Rows; row += Vector<double>.Count)
            Vector.StoreUnsafe(Vector.SquareRoot(Doubles.Load(ref weights, row)), ref _roots[0], (nuint)row);
        Array.Clear(_roots, rows.Rows, _roots.Length - rows.Rows);
    }
}
