using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The sums for the moments of every part of the rows, in one pass.</summary>
internal sealed class PartMoments : IBlockSums<PartMoments>
{
    private readonly RowParts _parts;
    private readonly MomentSums[] _sums;
    private readonly PartOrder? _order;

    /// <param name="parts">Which row is in which part.</param>
    /// <param name="columnCount">Features, target and sample weight together.</param>
    /// <param name="alike">Sums to be alike.</param>
    public PartMoments(RowParts parts, int columnCount, MomentSums alike)
    {
        _parts = parts;
        var first = alike.CreateAlike();
        _sums = [first, .. Enumerable.Range(1, parts.Count - 1).Select(_ => first.CreateBeside())];
        _order = parts is RunsOfRows ? null : new(parts, BlockRows(columnCount));
    }

    /// <summary>The sums of each part.</summary>
    public IReadOnlyList<MomentSums> Parts => _sums;

    /// <summary>Each part should have rows enough in a block to be worth beginning with.</summary>
    public static int BlockRows(int columnCount) => BlockSize.Rows<double>(columnCount);

    /// <param name="rows">The rows.</param>
    /// <param name="parts">Which row is in which part.</param>
    /// <param name="columnCount">Features and target together.</param>
    public static PartMoments Of(RowSource rows, RowParts parts, int columnCount)
    {
        var alike = MomentSums.Around(rows, columnCount);
        PartMoments Create() => new(parts, rows.ColumnCount, alike);

        var total = Create();
        rows.AddTo(total, Create);
        return total;
    }

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (_order is null)
            AddRuns(block, firstRow, (RunsOfRows)_parts);
        else
            AddSorted(block, firstRow, _order);
    }

    public void Merge(PartMoments other)
    {
        for (var part = 0; part < _sums.Length; part++)
        {
            if (other._sums[part].Totals.Rows > 0)
                _sums[part].Merge(other._sums[part]);
        }
    }

    public void Clear()
    {
        foreach (var sums in _sums)
        {
            if (sums.Totals.Rows > 0)
                sums.Clear();
        }
    }

    private void AddRuns<T>(Block<T> block, long firstRow, RunsOfRows runs)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var from = 0; from < block.Rows;)
        {
            var (part, end) = runs.At(firstRow + from);
            var rows = (int)Math.Min(end - firstRow - from, block.Rows - from);
            _sums[part].Add(block, new InOrder(from), rows);
            from += rows;
        }
    }

    private void AddSorted<T>(Block<T> block, long firstRow, PartOrder order)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        order.Sort(firstRow, block.Rows);
        for (var part = 0; part < _sums.Length; part++)
        {
            var (from, rows) = order.Of(part);
            if (rows == 0)
                continue;
            if (_parts.Stretch == 1)
                _sums[part].Add(block, new Scattered(order.Places, from), rows);
            else
                _sums[part].Add(block, new InStretches(order.Places, from, block.Rows), rows);
        }
    }
}
