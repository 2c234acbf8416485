using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Sums over rows that are added one block at a time, for <see cref="RowSource"/>.</summary>
/// <typeparam name="TSelf">The sums.</typeparam>
public interface IBlockSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IBlockSums<TSelf>
{
    /// <summary>Blocks with fewer rows than this are slow.</summary>
    internal static virtual int MinRows => 1;

    /// <summary>Adds the rows of a block.</summary>
    /// <typeparam name="T">The number type of the block: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="block">The rows: the features in declaration order, the target, and the sample weight, if any.</param>
    /// <param name="firstRow">The index of the block's first row among all rows.</param>
    void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
