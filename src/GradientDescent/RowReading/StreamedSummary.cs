using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>Sums over rows that come one by one and are not kept: they go through one block and are forgotten.</summary>
internal sealed class StreamedSummary<TRow, T, TKernel, TModel, TSums>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TSums : class, IRowSummary<TSums>
{
    private readonly Chunk<T> _buffer = new(TKernel.ColumnCount, Math.Max(TSums.FewRows, RowWriter<TRow, T, TKernel, TModel>.BlockRows));
    private readonly TSums _total;
    private readonly TSums _group;
    private int _buffered;
    private long _grouped;

    /// <param name="first">The rows that came first: whole groups.</param>
    public StreamedSummary(RowSource first)
    {
        _total = TSums.For(first, TKernel.FeatureCount);
        _group = _total.CreateAlike();
        first.AddTo(_total, _total.CreateAlike);
    }

    public void Add(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var taken = Math.Min(rows.Length, _buffer.Capacity - _buffered);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..taken], _buffer.Block(_buffered, taken), first);
            first += taken;
            _buffered += taken;
            rows = rows[taken..];
            if (_buffered == _buffer.Capacity)
                Flush();
        }
    }

    public RowSummary ToSummary()
    {
        Flush();
        _total.Merge(_group);
        _group.Clear();
        return _total.ToSummary();
    }

    /// <summary>In the same groups as rows that are kept, so that both give the same bits.</summary>
    private void Flush()
    {
        _group.Add(_buffer.Block(0, _buffered), firstRow: 0);
        _grouped += _buffered;
        _buffered = 0;
        if (_grouped == Columns<T>.GroupRows)
        {
            _total.Merge(_group);
            _group.Clear();
            _grouped = 0;
        }
    }
}
