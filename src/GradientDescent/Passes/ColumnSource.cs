using System.Numerics;
using GradientDescent.Reduction;

namespace GradientDescent.Passes;

/// <summary>Passes over rows that are stored in columns.</summary>
internal sealed class ColumnSource<T>(Columns<T> columns, int threads, ReadingWatch? watch = null) : RowSource(watch ?? ReadingWatch.None)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Where the rows come from; null if they are all rows of the input, from memory.</summary>
    public RowOrigins? Origins { get; init; }

    public override long RowCount => columns.RowCount;

    public override int ColumnCount => columns.ColumnCount;

    private protected override long FindNumber(long row) => Origins?.Of(row).Number ?? row;

    private protected override SourcePlace?[] FindPlaces(IReadOnlyList<long> indices, ReadingWatch watch) => [.. indices.Select(index => Origins?.Of(index).Place)];

    private protected override void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch) =>
        RowGroups.Add(columns.RowCount, new OrderedReduction<TSums>(threads, create, AddGroup), total, watch);

    internal override void AddFirst<TSums>(int maxRows, TSums total) => total.Add(columns.Block(0).Slice(0, maxRows), firstRow: 0);

    private void AddGroup<TSums>(long group, TSums sums)
        where TSums : IBlockSums<TSums>
    {
        var (from, to) = columns.BlocksOfGroup(group);
        for (var block = from; block < to; block++)
            sums.Add(columns.Block(block), block * columns.BlockRows);
    }
}
