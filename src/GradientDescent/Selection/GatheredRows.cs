using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Rows sorted by the part that they are in, until there are enough of a part to be added.</summary>
/// <remarks>For each part room for two slices, in a ring: rows of one slice at most come at a time, so when one slice is full the other has room for all that follow.</remarks>
internal sealed class GatheredRows
{
    private const int CacheLineDoubles = 8;

    private readonly int _columnCount;
    private readonly int _sliceRows;
    private readonly int _stride;
    private readonly int _partLength;
    private readonly double[] _cells;
    private readonly int[] _taken;
    private readonly int[] _added;
    private readonly int[] _places;

    /// <param name="partCount">How many parts there are.</param>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    /// <param name="sliceRows">How many rows are enough, a power of two.</param>
    public GatheredRows(int partCount, int columnCount, int sliceRows)
    {
        // An odd number of cache lines between columns keeps the same row of all columns out of one cache set.
        _columnCount = columnCount;
        _sliceRows = sliceRows;
        _stride = (((2 * sliceRows) / CacheLineDoubles) | 1) * CacheLineDoubles;
        _partLength = columnCount * _stride;
        _cells = new double[partCount * _partLength];
        _taken = new int[partCount];
        _added = new int[partCount];
        _places = new int[sliceRows];
    }

    public void Clear()
    {
        Array.Clear(_taken);
        Array.Clear(_added);
    }

    /// <summary>Takes rows, at most a slice of them.</summary>
    public void Take<T>(Block<T> rows, ReadOnlySpan<int> parts)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < rows.Rows; row++)
            _places[row] = (parts[row] * _partLength) + InRing(_taken[parts[row]]++);
        for (var column = 0; column < _columnCount; column++)
            Move(ref rows.Column(column), rows.Rows, ref _cells[column * _stride]);
    }

    /// <summary>Adds a part's slice, if one is full.</summary>
    public void AddFull(int part, MomentSums sums)
    {
        if (_taken[part] - _added[part] >= _sliceRows)
            AddSlice(part, _sliceRows, sums);
    }

    /// <summary>Adds what is there of a part.</summary>
    public void AddRest(int part, MomentSums sums)
    {
        if (_taken[part] > _added[part])
            AddSlice(part, _taken[part] - _added[part], sums);
    }

    private void AddSlice(int part, int rows, MomentSums sums)
    {
        var from = (part * _partLength) + InRing(_added[part]);
        sums.Add(new Block<double>(_cells.AsSpan(from), _stride, rows), firstRow: 0);
        _added[part] += rows;
    }

    private int InRing(int row) => row & ((2 * _sliceRows) - 1);

    private void Move<T>(ref T from, int rows, ref double to)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < rows; row++)
            Unsafe.Add(ref to, _places[row]) = double.CreateTruncating(Unsafe.Add(ref from, row));
    }
}
