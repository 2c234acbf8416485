using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>
/// A few rows of a block in double, small enough for the cache next to the processor. Every row has a weight; rows without weight
/// are 0, and so are those behind the last that fill its vector up.
/// </summary>
/// <param name="columnCount">The features and the target.</param>
/// <param name="isWeighted">Whether the column behind them is a sample weight.</param>
internal sealed class RowStrip(int columnCount, bool isWeighted)
{
    /// <summary>Whole vectors of any width divide it.</summary>
    public const int MostRows = 128;

    private readonly Vector<double>[] _weights = new Vector<double>[MostVectors];
    private readonly Vector<double>[] _cells = new Vector<double>[columnCount * MostVectors];
    private int _vectorCount;

    public static int MostVectors => MostRows / Vector<double>.Count;

    public ReadOnlySpan<Vector<double>> Weights => _weights.AsSpan(0, _vectorCount);

    public ReadOnlySpan<Vector<double>> Column(int column) => _cells.AsSpan(column * MostVectors, _vectorCount);

    public void Fill<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        _vectorCount = 0;
        for (var row = 0; row < rows.Rows; row += Vector<T>.Count)
        {
            var weights = isWeighted ? Vector.LoadUnsafe(ref rows.Column(columnCount), (nuint)row) : Vector<T>.One;
            _vectorCount += Widen(rows.RowsOnly(row, weights), _weights, _vectorCount);
        }

        for (var column = 0; column < columnCount; column++)
            FillColumn(rows, column);
    }

    private void FillColumn<T>(Block<T> rows, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var from = ref rows.Column(column);
        var to = _cells.AsSpan(column * MostVectors, _vectorCount);
        var filled = 0;
        for (var row = 0; row < rows.Rows; row += Vector<T>.Count)
        {
            Prefetch.Ahead(ref from, row);
            filled += Widen(Vector.LoadUnsafe(ref from, (nuint)row), to, filled);
        }

        for (var i = 0; i < to.Length; i++)
            to[i] = Vector.ConditionalSelect(Vector.GreaterThan(_weights[i], Vector<double>.Zero), to[i], Vector<double>.Zero);
    }

    /// <returns>How many vectors of doubles it takes.</returns>
    private static int Widen<T>(Vector<T> values, Span<Vector<double>> to, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) == typeof(double))
        {
            to[at] = values.As<T, double>();
            return 1;
        }

        Vector.Widen(values.As<T, float>(), out to[at], out to[at + 1]);
        return 2;
    }
}
