using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The moments of rows held in columns, in one pass.</summary>
internal static class ColumnMoments
{
    public static Moments Of<T>(Columns<T> columns, int featureCount, int threads)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isWeighted = columns.ColumnCount > featureCount + 1;
        var firstRows = columns.Block(0).Slice(0, MomentSums.SliceRows(columns.ColumnCount));
        var shift = MomentSums.ProvisionalMean(firstRows, featureCount + 1, isWeighted);
        var total = new MomentSums(shift, isWeighted);
        new OrderedReduction<MomentSums>(threads, () => new(shift, isWeighted), AccumulateGroup).Run(columns.GroupCount, total);
        return total.ToMoments();

        void AccumulateGroup(long group, MomentSums sums)
        {
            var (from, to) = columns.BlocksOfGroup(group);
            for (var block = from; block < to; block++)
                sums.Add(columns.Block(block));
        }
    }
}
