using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Sums over rows that come a block at a time.</summary>
internal interface IBlockSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IBlockSums<TSelf>
{
    /// <param name="block">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="firstRow">The number of the first of them among all rows.</param>
    void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
