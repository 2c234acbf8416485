using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Sums over rows that come a block at a time.</summary>
internal interface IBlockSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IBlockSums<TSelf>
{
    /// <summary>How many rows of so many columns are best given at a time where they are written for it: as many as stay in the first-level cache.</summary>
    static virtual int BlockRows(int columnCount) => MomentSums.SliceRows(columnCount);

    /// <param name="block">The rows: the features in declaration order, the target, and the sample weight if there is one.</param>
    /// <param name="firstRow">The number of the first of them among all rows.</param>
    void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}
