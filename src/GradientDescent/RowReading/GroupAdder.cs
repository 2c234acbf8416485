using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;
using GradientDescent.Reduction;

namespace GradientDescent.RowReading;

/// <summary>Sums rows that are read one by one, in the same groups as rows that several threads read. So both give the same bits.</summary>
internal sealed class GroupAdder<TRow, T, TSums> : IRowReceiver<TRow>, IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSums : class, IBlockSums<TSums>
{
    private readonly RowWriter<TRow, T> _writer;
    private readonly TSums _total;
    private readonly BlockAdder<T, TSums> _group;
    private int _grouped;

    /// <param name="writer">Writes rows into blocks.</param>
    /// <param name="total">The sums that all groups are merged into.</param>
    /// <param name="group">Cleared sums that can be merged into the total.</param>
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

    /// <summary>Returns the memory of the group, if it is borrowed. There must be no rows after that.</summary>
    public void Release()
    {
        _group.Release();
        IBorrowingSum.Release(_group.Sums);
    }

    /// <summary>Merges the last group, even if it is not full.</summary>
    public void End()
    {
        _group.Flush();
        _total.Merge(_group.Sums);
        _group.Sums.Clear();
        _grouped = 0;
    }
}
