using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Keeps the moments of the rows and no row: they go through one block and are forgotten.</summary>
internal sealed class MomentIntake<TRow, T, TKernel, TModel> : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private static readonly int BlockRows = BlockSize.Rows<T>(TKernel.ColumnCount);

    private readonly Chunk<T> _buffer = new(TKernel.ColumnCount, BlockRows);
    private MomentSums? _group;
    private MomentSums? _total;
    private int _buffered;
    private long _rowCount;

    public override long RowCount => _rowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var taken = Math.Min(rows.Length, BlockRows - _buffered);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..taken], _buffer.Block(_buffered, taken), first);
            first += taken;
            _buffered += taken;
            _rowCount += taken;
            rows = rows[taken..];
            if (_buffered == BlockRows)
                Flush();
        }
    }

    public override TrainingRows ToRows()
    {
        Flush();
        _total!.Merge(_group!);
        _group!.Clear();
        return new(new MomentsObjective(_total.ToMoments(), TModel.HasIntercept));
    }

    /// <summary>In the same blocks and groups as rows that are kept, so that both give the same bits.</summary>
    private void Flush()
    {
        var block = _buffer.Block(0, _buffered);
        if (_total is null || _group is null)
        {
            var isWeighted = TKernel.ColumnCount > TKernel.FeatureCount + 1;
            var shift = MomentSums.ProvisionalMean(block, TKernel.FeatureCount + 1, isWeighted);
            _total = new(shift, isWeighted);
            _group = new(shift, isWeighted);
        }

        _group.Add(block);
        _buffered = 0;
        if (_rowCount % Columns<T>.GroupRows == 0)
        {
            _total.Merge(_group);
            _group.Clear();
        }
    }
}
