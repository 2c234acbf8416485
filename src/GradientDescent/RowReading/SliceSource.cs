using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Reduction;

namespace GradientDescent.RowReading;

/// <summary>Rows of an array, a list or memory: written into a block, added, and forgotten, as often as need be.</summary>
internal sealed class SliceSource<TRow, T, TKernel, TModel>(RowSlice<TRow> rows, int count, int threads) : RowSource
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private const int GroupRows = Columns<T>.GroupRows;

    public override long RowCount => count;

    public override int ColumnCount => TKernel.ColumnCount;

    private protected override void AddAll<TSums>(TSums total, Func<TSums> create)
    {
        var reduction = new OrderedReduction<WrittenSums<TSums>>(threads, () => new(create()), AddGroup);
        reduction.Run((count + GroupRows - 1) / GroupRows, new(total));

        void AddGroup(long group, WrittenSums<TSums> sums)
        {
            var from = (int)group * GroupRows;
            sums.Write(rows(from, Math.Min(GroupRows, count - from)), from);
        }
    }

    internal override void AddFirst<TSums>(int mostRows, TSums total) => new WrittenSums<TSums>(total).Write(rows(0, Math.Min(mostRows, count)), firstRow: 0);

    /// <summary>One thread's sums, with the block that it writes rows into.</summary>
    private sealed class WrittenSums<TSums>(TSums sums) : IPartialSum<WrittenSums<TSums>>
        where TSums : class, IBlockSums<TSums>
    {
        private readonly TSums _sums = sums;
        private Chunk<T>? _chunk;

        public void Write(ReadOnlySpan<TRow> rows, long firstRow)
        {
            _chunk ??= new(TKernel.ColumnCount, Math.Max(TSums.FewRows, RowWriter<TRow, T, TKernel, TModel>.BlockRows));
            for (var from = 0; from < rows.Length; from += _chunk.Capacity)
            {
                var block = _chunk.Block(0, Math.Min(_chunk.Capacity, rows.Length - from));
                RowWriter<TRow, T, TKernel, TModel>.Write(rows.Slice(from, block.Rows), block, firstRow + from);
                _sums.Add(block, firstRow + from);
            }
        }

        public void Merge(WrittenSums<TSums> other) => _sums.Merge(other._sums);

        public void Clear() => _sums.Clear();
    }
}
