using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;

namespace GradientDescent.RowReading;

/// <summary>Rows that are enumerated anew for every pass, by one thread: they are never in memory all at once.</summary>
internal sealed class SequenceSource<TRow, T, TKernel, TModel>(Rows<TRow> rows, ReadingWatch watch) : RowSource(watch)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private readonly Lazy<long> _rowCount = new(() => rows.Count ?? rows.LongCount());

    public override long RowCount => _rowCount.Value;

    public override int ColumnCount => TKernel.ColumnCount;

    private protected override void AddAll<TSums>(TSums total, Func<TSums> create, ReadingWatch watch)
    {
        var groups = new GroupAdder<TRow, T, TKernel, TModel, TSums>(total, create());
        var count = RowDelivery.Deliver(rows, groups, watch);
        groups.End();
        if (_rowCount.IsValueCreated && count != RowCount)
            throw new InvalidOperationException($"The rows changed while they were read: there were {RowCount}, and now there are {count}. Rows.Again must give the same rows every time.");
    }

    internal override void AddFirst<TSums>(int mostRows, TSums total)
    {
        var first = RowWriter<TRow, T, TKernel, TModel>.AdderTo(total);
        RowWriter<TRow, T, TKernel, TModel>.Write(rows.Take(mostRows).ToArray(), first: 0, first);
        first.Flush();
    }
}
