using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Sums rows that come one by one, in the same groups as rows that several threads read, so that both give the same bits.</summary>
internal sealed class GroupAdder<TRow, T, TSums> : IRowReceiver<TRow>, IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSums : class, IBlockSums<TSums>
{
    private readonly RowWriter<TRow, T> _writer;
    private readonly TSums _total;
    private readonly BlockAdder<T, TSums> _group;
    private int _grouped;

    /// <param name="writer">What writes rows into blocks.</param>
    /// <param name="total">What all groups are merged into.</param>
    /// <param name="group">Clear sums that merge with the total.</param>
    public GroupAdder(RowWriter<TRow, T> writer, TSums total, TSums group)
    {
        _writer = writer;
        _total = total;
        _group = writer.AdderTo(group);
    }

    public void Take(ReadOnlySpan<TRow> rows, long first) => _writer.Write(rows, first, this);

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
