using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>A destination for rows: it returns blocks to write to, and is notified when a block is full.</summary>
internal interface IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Returns room for at least one row and at most <paramref name="rows"/>.</summary>
    Block<T> Next(int rows);

    /// <summary>Reports that the last block has been written. A destination that stores the rows in the block itself has nothing to do.</summary>
    /// <param name="block">The block.</param>
    /// <param name="first">The number of its first row among all rows of the input.</param>
    void Written(Block<T> block, long first)
    {
    }
}
