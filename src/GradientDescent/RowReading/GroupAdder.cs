using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Sums rows that come one by one, in the same groups as rows that several threads read, so that both give the same bits.</summary>
internal sealed class GroupAdder<TRow, T, TKernel, TModel, TSums> : IRowReceiver<TRow>, IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TSums : class, IBlockSums<TSums>
{
    private readonly TSums _total;
    private readonly BlockAdder<T, TSums> _group;
    private int _grouped;

    /// <param name="total">What all groups are merged into.</param>
    /// <param name="group">Clear sums that merge with the total.</param>
    public GroupAdder(TSums total, TSums group)
    {
        _total = total;
        _group = RowWriter<TRow, T, TKernel, TModel>.AdderTo(group);
    }

    public void Take(ReadOnlySpan<TRow> rows, long first) => RowWriter<TRow, T, TKernel, TModel>.Write(rows, first, this);

    public Block<T> Next(int rows) => _group.Next(rows);

    public void Written(Block<T> block, long first)
    {
        _group.Written(block, first);
        _grouped += block.Rows;
        if (_grouped == RowGroups.Rows)
            End();
    }

    /// <summary>Merges the group as it is.</summary>
    public void End()
    {
        _group.Flush();
        _total.Merge(_group.Sums);
        _group.Sums.Clear();
        _grouped = 0;
    }
}
