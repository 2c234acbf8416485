using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;

namespace GradientDescent.Summaries;

/// <summary>The square roots of a few rows' weights, followed by 0 up to the capacity.</summary>
internal sealed class RowRoots(int capacity)
{
    private const int MaxEqualRows = 512;

    /// <summary>The roots of any number of rows without weights end where these ones end.</summary>
    private static readonly double[] OnesThenZeros = [.. Enumerable.Repeat(1.0, MaxEqualRows), .. new double[MaxEqualRows]];

    private double[]? _roots;

    public WeightedRows Weighing { get; private set; }

    /// <summary>Sets the roots of this number of rows to 1.</summary>
    public void Fill(int rows) => Weighing = new(OnesThenZeros, MaxEqualRows - rows);

    /// <summary>Computes the roots of the weights in a column.</summary>
    public void Fill<T>(Block<T> rows, int weightColumn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var roots = _roots ??= new double[capacity];
        ref var weights = ref rows.Column(weightColumn);
        for (var row = 0; row < rows.Rows; row += Vector<double>.Count)
            Vector.StoreUnsafe(Vector.SquareRoot(Doubles.Load(ref weights, row)), ref roots[0], (nuint)row);
        Array.Clear(roots, rows.Rows, capacity - rows.Rows);
        Weighing = new(roots, first: 0);
    }
}
