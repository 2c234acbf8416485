using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Summaries;

/// <summary>
/// The rows that follow in memory after a slice, as many as the slice has: their columns, one after the other, to be prefetched by the loops over the slice.
/// </summary>
/// <param name="columnCount">The number of columns.</param>
/// <param name="loopCount">The number of loops over a slice. The columns are spread over them, so that memory is asked evenly.</param>
internal sealed class RowsAhead(int columnCount, int loopCount)
{
    private nint _next;
    private nint _last;
    private nint _stride;
    private int _cellBytes;
    private int _due;

    /// <summary>Whether there is a loop for every column. Without, nothing is prefetched: the loop that reads the rows must prefetch them itself.</summary>
    public bool IsEnough => loopCount >= columnCount;

    /// <param name="rows">The rows before them.</param>
    public unsafe void Follow<T>(Block<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var first = ref rows.Column(0);
        _cellBytes = Unsafe.SizeOf<T>();
        _stride = Unsafe.ByteOffset(ref first, ref rows.Column(Math.Min(1, columnCount - 1)));
        _next = (nint)Unsafe.AsPointer(ref first) + (IsEnough ? rows.Rows * _cellBytes : 0);
        _last = IsEnough ? _next + ((columnCount - 1) * _stride) : _next;
        _due = 0;
    }

    /// <summary>The column for the next loop: the next one, or the same again, which costs little because it is in the cache by then.</summary>
    public ColumnAhead Next()
    {
        var column = new ColumnAhead(_next, _cellBytes);
        _due += columnCount;
        if (_due >= loopCount && _next != _last)
        {
            _due -= loopCount;
            _next += _stride;
        }

        return column;
    }
}
