using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Rows sorted by the part that they are in, until there are enough of a part to be added.</summary>
/// <remarks>For each part room for two slices, in a ring: rows of one slice at most come at a time, so when one slice is full the other has room for all that follow.</remarks>
internal sealed class GatheredRows
{
    private const int CacheLineDoubles = 8;

    private readonly int _sliceRows;
    private readonly int _stride;
    private readonly int _partLength;
    private readonly double[] _cells;
    private readonly int[] _taken;
    private readonly int[] _added;
    private readonly int[] _places;

    public GatheredRows(int partCount, int columnCount, int sliceRows)
    {
        // An odd number of cache lines between columns keeps the same row of all columns out of one cache set.
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
    public void Take<T>(Block<T> rows, ReadOnlySpan<int> parts, int columnCount)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var mask = (2 * _sliceRows) - 1;
        for (var row = 0; row < rows.Rows; row++)
        {
            var part = parts[row];
            _places[row] = (part * _partLength) + (_taken[part]++ & mask);
        }

        for (var column = 0; column < columnCount; column++)
            Move(rows, column);
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
        var from = _added[part] & ((2 * _sliceRows) - 1);
        sums.Add(new Block<double>(_cells.AsSpan((part * _partLength) + from), _stride, rows), firstRow: 0);
        _added[part] += rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move<T>(Block<T> rows, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var from = ref rows.Column(column);
        ref var to = ref _cells[column * _stride];
        ref var places = ref _places[0];
        Prefetch.Ahead(ref from, 0);
        for (var row = 0; row < rows.Rows; row++)
            Unsafe.Add(ref to, Unsafe.Add(ref places, row)) = double.CreateTruncating(Unsafe.Add(ref from, row));
    }
}
