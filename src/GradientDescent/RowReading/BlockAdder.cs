using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Writes rows into one block, adds them to sums, and reuses the block.</summary>
/// <param name="sums">The sums that the rows are added to.</param>
/// <param name="columnCount">The number of features, plus 1 for the target, plus 1 for the sample weight, if any.</param>
/// <param name="blockRows">The number of rows per block; it divides the size of a group.</param>
internal sealed class BlockAdder<T, TSums>(TSums sums, int columnCount, int blockRows) : IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSums : class, IBlockSums<TSums>
{
    private readonly Chunk<T> _room = Chunk<T>.Borrowed(columnCount, blockRows);
    private int _count;
    private long _first;

    public TSums Sums => sums;

    public Block<T> Next(int rows) => _room.Block(_count, Math.Min(rows, _room.Capacity - _count));

    public void Written(Block<T> block, long first)
    {
        if (_count == 0)
            _first = first;
        _count += block.Rows;
        if (_count == _room.Capacity)
            Flush();
    }

    /// <summary>Returns the memory of the block to its pool.</summary>
    public void Release() => _room.Release();

    /// <summary>Adds the rows of a block that is not full.</summary>
    public void Flush()
    {
        if (_count > 0)
            sums.Add(_room.Block(0, _count), _first);
        _count = 0;
    }
}
