using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The moments of rows that come one by one and are not kept: they go through one block and are forgotten.</summary>
internal sealed class StreamedMoments<TRow, T, TKernel, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private readonly Chunk<T> _buffer = new(TKernel.ColumnCount, RowWriter<TRow, T, TKernel, TModel>.BlockRows);
    private readonly MomentSums _total;
    private readonly MomentSums _group;
    private int _buffered;
    private long _grouped;

    /// <param name="first">The rows that came first: whole groups.</param>
    public StreamedMoments(RowSource first)
    {
        _total = MomentSums.Around(first, TKernel.FeatureCount);
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

    public Moments ToMoments()
    {
        Flush();
        _total.Merge(_group);
        _group.Clear();
        return _total.ToMoments();
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
