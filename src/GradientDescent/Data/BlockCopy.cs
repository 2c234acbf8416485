using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Kernels;

namespace GradientDescent.Data;

/// <summary>The rows that one thread has read last from arrays, in the layout that a kernel reads.</summary>
internal sealed class BlockCopy<T>(int columnCount)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Chunk<T> _rows = new(columnCount, BlockSize.Rows<T>(columnCount));

    /// <summary>Holds a single row. Nothing is ever written after that row, so the rest never has to be cleared.</summary>
    private readonly Chunk<T> _single = new(columnCount, 1);

    /// <summary>The number of rows that a kernel reads at once.</summary>
    private static int Lanes => Math.Max(1, Vector<byte>.Count / Unsafe.SizeOf<T>());

    public Block<T> Of(ReadOnlyMemory<T>[] columns, int from, int rows)
    {
        if (rows == 1)
            return OfSingle(columns, from);

        var block = _rows.Block(0, rows);
        Read(columns, from, block);
        FillLastVector(rows);
        return block;
    }

    /// <summary>Copies as many rows as the block has.</summary>
    public static void Read(ReadOnlyMemory<T>[] columns, int from, Block<T> into)
    {
        for (var column = 0; column < columns.Length; column++)
            columns[column].Span.Slice(from, into.Rows).CopyTo(into.Cells(column));
    }

    /// <summary>Rows in random order are read one at a time, and each cell from another place in memory. So this copies the cells and does nothing else.</summary>
    private Block<T> OfSingle(ReadOnlyMemory<T>[] columns, int row)
    {
        var block = _single.Block(0, 1);
        for (var column = 0; column < columns.Length; column++)
            block[column, 0] = columns[column].Span[row];
        return block;
    }

    /// <summary>Clears the rest of the last vector: a kernel reads whole vectors, and a NaN left from a longer block would spoil its sums.</summary>
    private void FillLastVector(int rows)
    {
        var surplus = -rows & (Lanes - 1);
        if (surplus == 0)
            return;
        var padding = _rows.Block(rows, surplus);
        for (var column = 0; column < columnCount; column++)
            padding.Cells(column).Clear();
    }
}
