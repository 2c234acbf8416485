using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>
/// Keeps the moments of the rows. Rows of an array, a list or memory stay at hand there; of those that come one by one the first few are kept,
/// and none as soon as there are more.
/// </summary>
internal sealed class MomentIntake<TRow, T, TKernel, TModel>(int? maxDegreeOfParallelism) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private const int GroupRows = Columns<T>.GroupRows;

    private readonly Columns<T> _first = new(TKernel.ColumnCount);
    private StreamedMoments<TRow, T, TKernel, TModel>? _streamed;
    private RowSource? _atHand;
    private long _rowCount;

    public override long RowCount => _rowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        _rowCount += rows.Length;
        while (!rows.IsEmpty && _first.RowCount < GroupRows)
        {
            var block = _first.Extend((int)Math.Min(rows.Length, GroupRows - _first.RowCount));
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..block.Rows], block, first);
            first += block.Rows;
            rows = rows[block.Rows..];
        }

        if (!rows.IsEmpty)
            (_streamed ??= new(new ColumnSource<T>(_first, threads: 1))).Add(rows, first);
    }

    protected override void Add(RowSlice<TRow> rows, int count, long first)
    {
        _atHand = new SliceSource<TRow, T, TKernel, TModel>(rows, count, Threads.For(count, TKernel.ColumnCount, maxDegreeOfParallelism));
        _rowCount += count;
    }

    public override TrainingRows ToRows()
    {
        if (_streamed is not null)
            return new(new MomentsObjective(_streamed.ToMoments(), TModel.HasIntercept));

        var rows = _atHand ?? new ColumnSource<T>(_first, threads: 1);
        return new(new MomentsObjective(MomentSums.Of(rows, TKernel.FeatureCount), TModel.HasIntercept)) { AtHand = rows };
    }
}
