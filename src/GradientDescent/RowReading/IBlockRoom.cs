using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Where rows are written: it gives blocks, and hears when one is full.</summary>
internal interface IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Room for up to so many rows, at least one.</summary>
    Block<T> Next(int rows);

    /// <summary>The block that was given last has its rows. Room that keeps them where they were written has nothing to do.</summary>
    /// <param name="block">The block.</param>
    /// <param name="first">The number of its first row among all that come from outside.</param>
    void Written(Block<T> block, long first)
    {
    }
}
