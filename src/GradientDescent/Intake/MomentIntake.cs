using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Keeps the moments of the rows and no row: they go through one block and are forgotten.</summary>
internal sealed class MomentIntake<TRow, T, TKernel, TModel>(int? maxDegreeOfParallelism) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private const int GroupRows = Columns<T>.GroupRows;

    private readonly Chunk<T> _buffer = new(TKernel.ColumnCount, RowWriter<TRow, T, TKernel, TModel>.BlockRows);
    private MomentSums? _group;
    private MomentSums? _total;
    private int _buffered;
    private long _rowCount;

    public override long RowCount => _rowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var taken = Math.Min(rows.Length, _buffer.Capacity - _buffered);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..taken], _buffer.Block(_buffered, taken), first);
            first += taken;
            _buffered += taken;
            _rowCount += taken;
            rows = rows[taken..];
            if (_buffered == _buffer.Capacity)
                Flush();
        }
    }

    protected override void Add(RowSlice<TRow> rows, int count, long first)
    {
        var threads = Threads.For(count, TKernel.ColumnCount, maxDegreeOfParallelism);
        var groups = count / GroupRows;
        if (_rowCount > 0 || threads == 1 || groups < 2)
        {
            Add(rows(0, count), first);
            return;
        }

        // The others sum around the mean that the first group finds.
        Add(rows(0, GroupRows), first);
        AddGroups(rows, first, groups, threads);
        Add(rows(groups * GroupRows, count - (groups * GroupRows)), first + (groups * GroupRows));
    }

    public override TrainingRows ToRows()
    {
        Flush();
        _total!.Merge(_group!);
        _group!.Clear();
        return new(new MomentsObjective(_total.ToMoments(), TModel.HasIntercept));
    }

    /// <summary>All groups after the first.</summary>
    private void AddGroups(RowSlice<TRow> rows, long first, int groups, int threads)
    {
        var reduction = new OrderedReduction<RowMoments<TRow, T, TKernel, TModel>>(threads, () => new(_total!.CreateAlike()), AddGroup);
        reduction.Run(groups - 1, new(_total!));
        _rowCount = (long)groups * GroupRows;

        void AddGroup(long group, RowMoments<TRow, T, TKernel, TModel> moments)
        {
            var from = (int)(group + 1) * GroupRows;
            moments.Add(rows(from, GroupRows), first + from);
        }
    }

    /// <summary>In the same groups as rows that are kept, so that both give the same bits.</summary>
    private void Flush()
    {
        var block = _buffer.Block(0, _buffered);
        if (_total is null || _group is null)
        {
            var isWeighted = TKernel.ColumnCount > TKernel.FeatureCount + 1;
            _total = new(MomentSums.ProvisionalMean(block, TKernel.FeatureCount + 1, isWeighted), isWeighted);
            _group = _total.CreateAlike();
        }

        _group.Add(block);
        _buffered = 0;
        if (_rowCount % GroupRows == 0)
        {
            _total.Merge(_group);
            _group.Clear();
        }
    }
}
