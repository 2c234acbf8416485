using System.Numerics;
using GradientDescent.Fitting;
using GradientDescent.Kernels;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>
/// Keeps what squared loss needs to know of the rows. Those of an array, a list or memory stay at hand there; of those that come one by one the first few
/// are kept, and none as soon as there are more.
/// </summary>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in.</typeparam>
/// <typeparam name="TKernel">The record's kernel.</typeparam>
/// <typeparam name="TModel">The record's model.</typeparam>
/// <typeparam name="TSums">What sums the rows up.</typeparam>
internal sealed class SummaryIntake<TRow, T, TKernel, TModel, TSums>(int? maxDegreeOfParallelism) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TSums : class, IRowSummary<TSums>
{
    private const int GroupRows = Columns<T>.GroupRows;

    private readonly Columns<T> _first = new(TKernel.ColumnCount);
    private StreamedSummary<TRow, T, TKernel, TModel, TSums>? _streamed;
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
            return TrainingRows.Of(_streamed.ToSummary(), TModel.HasIntercept);

        var rows = _atHand ?? new ColumnSource<T>(_first, threads: 1);
        return TrainingRows.Of(RowSummary.Of<TSums>(rows, TKernel.FeatureCount), TModel.HasIntercept) with { AtHand = rows };
    }
}
