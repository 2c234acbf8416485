using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>Collects the rows of each part until there are enough of them to be added to its sums.</summary>
/// <remarks>
/// A slice is the number of rows that are added at once. Each part has a ring buffer of two slices. At most one slice of rows is received at a time, so while one
/// slice is full the other one has room for all of them.
/// </remarks>
internal sealed class GatheredRows
{
    private const int CacheLineDoubles = CacheLine.Bytes / sizeof(double);
    private const int ColumnsAtOnce = 3;

    private readonly int _columnCount;
    private readonly int _sliceRows;
    private readonly int _stride;
    private readonly int _partLength;
    private readonly double[] _cells;
    private readonly int[] _taken;
    private readonly int[] _added;
    private readonly int[] _places;

    /// <param name="partCount">The number of parts.</param>
    /// <param name="columnCount">The number of features, target and sample weight together.</param>
    /// <param name="sliceRows">The number of rows per slice, a power of two.</param>
    public GatheredRows(int partCount, int columnCount, int sliceRows)
    {
        // An odd number of cache lines between columns places the columns of a row in different cache sets.
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

    /// <summary>Receives rows, at most one slice.</summary>
    public void Take<T>(Block<T> rows, ReadOnlySpan<int> parts)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < rows.Rows; row++)
            _places[row] = (parts[row] * _partLength) + InRing(_taken[parts[row]]++);
        for (var column = 0; column < _columnCount; column += ColumnsAtOnce)
            Move(rows, column);
    }

    /// <summary>Adds the slice of a part to its sums, if one is full.</summary>
    public void AddFull(int part, MomentSums sums)
    {
        if (_taken[part] - _added[part] >= _sliceRows)
            AddSlice(part, _sliceRows, sums);
    }

    /// <summary>Adds the remaining rows of a part to its sums.</summary>
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

    /// <summary>
    /// Moves three columns in one loop, which reads several streams from memory at once and each place only once. If fewer columns remain, the last is moved again.
    /// </summary>
    private void Move<T>(Block<T> rows, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var (column1, column2) = (Math.Min(column + 1, _columnCount - 1), Math.Min(column + 2, _columnCount - 1));
        ref var from0 = ref rows.Column(column);
        ref var from1 = ref rows.Column(column1);
        ref var from2 = ref rows.Column(column2);
        ref var to0 = ref _cells[column * _stride];
        ref var to1 = ref _cells[column1 * _stride];
        ref var to2 = ref _cells[column2 * _stride];
        ref var places = ref _places[0];
        for (var row = 0; row < rows.Rows; row++)
        {
            if (row % CacheLineDoubles == 0)
            {
                Prefetch.Ahead(ref from0, row);
                Prefetch.Ahead(ref from1, row);
                Prefetch.Ahead(ref from2, row);
            }

            var place = Unsafe.Add(ref places, row);
            Unsafe.Add(ref to0, place) = double.CreateTruncating(Unsafe.Add(ref from0, row));
            Unsafe.Add(ref to1, place) = double.CreateTruncating(Unsafe.Add(ref from1, row));
            Unsafe.Add(ref to2, place) = double.CreateTruncating(Unsafe.Add(ref from2, row));
        }
    }
}
