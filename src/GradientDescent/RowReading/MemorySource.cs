using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Reduction;

namespace GradientDescent.RowReading;

/// <summary>Passes over rows of an array, a list or memory. Each pass writes the rows into a block, adds them, and reuses the block.</summary>
internal sealed class MemorySource<TRow, T>(RowWriter<TRow, T> writer, RowSlice<TRow> rows, int count, int threads, ReadingWatch watch) : RowSource(watch)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override long RowCount => count;

    public override int ColumnCount => writer.ColumnCount;

    private protected override void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
    {
        RowGroups.Add(count, new OrderedReduction<WrittenSums<TSums>>(threads, () => new(writer, create()), AddGroup), new(writer, total), watch);

        void AddGroup(long group, WrittenSums<TSums> sums)
        {
            var from = (int)group * RowGroups.Rows;
            sums.Write(rows(from, Math.Min(RowGroups.Rows, count - from)), from);
        }
    }

    internal override void AddFirst<TSums>(int maxRows, TSums total)
    {
        var adder = writer.AdderTo(total);
        writer.Write(rows(0, Math.Min(maxRows, count)), first: 0, adder);
        adder.Flush();
        adder.Release();
    }

    /// <summary>The sums of one thread, with the block that it writes rows into.</summary>
    private sealed class WrittenSums<TSums>(RowWriter<TRow, T> writer, TSums sums) : IPartialSum<WrittenSums<TSums>>, IBorrowingSum
        where TSums : class, IBlockSums<TSums>
    {
        private readonly TSums _sums = sums;
        private BlockAdder<T, TSums>? _adder;

        public void Write(ReadOnlySpan<TRow> rows, long firstRow)
        {
            _adder ??= writer.AdderTo(_sums);
            writer.Write(rows, firstRow, _adder);
            _adder.Flush();
        }

        public void Merge(WrittenSums<TSums> other) => _sums.Merge(other._sums);

        public void Clear() => _sums.Clear();

        public void Release()
        {
            _adder?.Release();
            IBorrowingSum.Release(_sums);
        }
    }
}
