using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Passes;

/// <summary>
/// A strip: a few rows of a block as doubles, small enough for the cache nearest to the processor. Every row has a weight. Rows of weight 0 are 0, and so are
/// those that fill up the last vector.
/// </summary>
/// <param name="columnCount">The number of features, plus 1 for the target.</param>
/// <param name="isWeighted">Whether the column after them is a sample weight.</param>
internal sealed class RowStrip(int columnCount, bool isWeighted)
{
    /// <summary>Vectors of any width divide it.</summary>
    public const int MaxRows = 128;

    private readonly Vector<double>[] _weights = new Vector<double>[MaxVectors];
    private readonly Vector<double>[] _masks = new Vector<double>[MaxVectors];
    private readonly Vector<double>[] _cells = new Vector<double>[columnCount * MaxVectors];

    public static int MaxVectors => MaxRows / Vector<double>.Count;

    /// <summary>The number of vectors that the rows fill.</summary>
    public int VectorCount { get; private set; }

    public ReadOnlySpan<Vector<double>> Weights => _weights.AsSpan(0, VectorCount);

    public ReadOnlySpan<Vector<double>> Column(int column) => _cells.AsSpan(column * MaxVectors, VectorCount);

    public Vector<double> this[int column, int vector] => _cells[(column * MaxVectors) + vector];

    public void Fill<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Array.Fill(_masks, Vector<double>.AllBitsSet);
        VectorCount = 0;
        for (var row = 0; row < rows.Rows; row += Vector<T>.Count)
        {
            var weights = isWeighted ? Vector.LoadUnsafe(ref rows.Column(columnCount), (nuint)row) : Vector<T>.One;
            VectorCount += Take(rows.RowsOnly(row, weights), _weights, VectorCount);
        }

        for (var i = 0; i < VectorCount; i++)
            _masks[i] = Vector.GreaterThan(_weights[i], Vector<double>.Zero).As<long, double>();

        for (var column = 0; column < columnCount; column++)
            FillColumn(ref rows.Column(column), rows.Rows, _cells.AsSpan(column * MaxVectors, VectorCount));
    }

    private void FillColumn<T>(ref T from, int rows, Span<Vector<double>> to)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var taken = 0;
        for (var row = 0; row < rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref from, row);
            taken += Take(Vector.LoadUnsafe(ref from, (nuint)row), to, taken);
        }
    }

    /// <returns>The number of vectors that the values fill as doubles.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take<T>(Vector<T> values, Span<Vector<double>> to, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(double))
        {
            to[at] = values.As<T, double>() & _masks[at];
            return 1;
        }

        Vector.Widen(values.As<T, float>(), out var lower, out var upper);
        to[at] = lower & _masks[at];
        to[at + 1] = upper & _masks[at + 1];
        return 2;
    }
}
