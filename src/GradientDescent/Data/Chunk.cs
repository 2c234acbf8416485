using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>Up to <see cref="MaxRows"/> rows (65,536), stored column by column in one array.</summary>
internal sealed class Chunk<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public const int MaxRows = 65536;

    /// <summary>The capacity is a multiple of it. Vectors of any width divide it, so the last vector of a column never exceeds the array.</summary>
    private const int RowQuantum = 64;

    /// <summary>Arrays that stay where they are cost a collection of all memory now and then, so that only the rows of a whole data set are such arrays.</summary>
    private const int MinAlignedBytes = 1024 * 1024;

    private readonly T[] _cells;
    private readonly int _first;
    private readonly int _length;
    private readonly int _columnCount;
    private readonly int _stride;

    public Chunk(int columnCount, int capacity)
        : this(columnCount, capacity, New)
    {
    }

    private Chunk(int columnCount, int capacity, Func<int, (T[] Cells, int First)> create)
    {
        _columnCount = columnCount;
        Capacity = Math.Clamp((capacity + RowQuantum - 1) / RowQuantum * RowQuantum, RowQuantum, MaxRows);

        // An odd number of cache lines between columns avoids that one row of all columns maps to the same cache set.
        var lines = (Capacity * Unsafe.SizeOf<T>() / CacheLine.Bytes) | 1;
        _stride = lines * CacheLine.Bytes / Unsafe.SizeOf<T>();
        _length = columnCount * _stride;
        (_cells, _first) = create(_length);
    }

    public int Capacity { get; }

    public int Rows { get; private set; }

    /// <summary>Creates a chunk whose memory is borrowed from a pool until <see cref="Release"/>.</summary>
    public static Chunk<T> Borrowed(int columnCount, int capacity) => new(columnCount, capacity, static length =>
    {
        var cells = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(cells);
        return (cells, 0);
    });

    /// <summary>Returns the memory of a <see cref="Borrowed"/> chunk, which must not be used after that.</summary>
    public void Release() => ArrayPool<T>.Shared.Return(_cells);

    /// <summary>Adds up to this number of rows, as far as there is room, and returns them to be written.</summary>
    public Block<T> AddRows(int rows)
    {
        var from = Rows;
        Rows = Math.Min(Capacity, from + rows);
        return Block(from, Rows - from);
    }

    public Block<T> Block(int from, int rows) => new(_cells.AsSpan(_first + from, _length - from), _stride, rows);

    /// <summary>Returns a copy with a larger capacity.</summary>
    public Chunk<T> WithCapacity(int capacity)
    {
        var larger = new Chunk<T>(_columnCount, capacity) { Rows = Rows };
        for (var column = 0; column < _columnCount; column++)
            Block(0, Rows).Cells(column).CopyTo(larger.Block(0, Rows).Cells(column));
        return larger;
    }

    /// <summary>Large arrays stay where they are, so that their columns can begin at cache lines: a vector that spans two needs two memory accesses.</summary>
    private static (T[] Cells, int First) New(int length)
    {
        if (length * (long)Unsafe.SizeOf<T>() < MinAlignedBytes)
            return (new T[length], 0);

        var cells = GC.AllocateArray<T>(length + (CacheLine.Bytes / Unsafe.SizeOf<T>()), pinned: true);
        return (cells, CacheLine.FirstOf(cells));
    }
}
