using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Sums over rows that come a block at a time, for <see cref="RowSource"/>.</summary>
/// <typeparam name="TSelf">The sums.</typeparam>
public interface IBlockSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IBlockSums<TSelf>
{
    /// <summary>Fewer rows than this in a block make it slow.</summary>
    internal static virtual int FewRows => 1;

    /// <summary>Adds the rows of a block.</summary>
    /// <typeparam name="T">What the block holds: <c>double</c> or <c>float</c>.</typeparam>
    /// <param name="block">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="firstRow">The number of the first of them among all rows.</param>
    void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
