using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.Summaries;

namespace GradientDescent.RowReading;

/// <summary>
/// Stores the summary of the rows that squared error needs. The first group of rows is stored too, so that it can be read again if there are no more rows.
/// If there are more, all rows are summed and not stored.
/// </summary>
internal sealed class SummaryIntake<TRow, T, TSums>(RowWriter<TRow, T> writer) : RowIntake<TRow>, IBlockRoom<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TSums : class, IRowSummary<TSums>
{
    private readonly Columns<T> _first = new(writer.ColumnCount);
    private GroupAdder<TRow, T, TSums>? _groups;
    private TSums? _total;
    private long _summed;

    public override long RowCount => _first.RowCount + _summed;

    public override void Take(ReadOnlySpan<TRow> rows, long first)
    {
        var kept = (int)Math.Min(rows.Length, RowGroups.Rows - _first.RowCount);
        writer.Write(rows[..kept], first, this);
        if (kept == rows.Length)
            return;

        _groups ??= Sum();
        _groups.Take(rows[kept..], first + kept);
        _summed += rows.Length - kept;
    }

    public Block<T> Next(int rows) => _first.AddRows(rows);

    public override GivenRows ToRows()
    {
        if (_groups is null)
            return GivenRows<T>.Of(_first, threads: 1, ReadingWatch.None);
        _groups.End();
        _groups.Release();
        var summary = _total!.ToSummary();
        IBorrowingSum.Release(_total);
        return new() { Summary = summary };
    }

    private GroupAdder<TRow, T, TSums> Sum()
    {
        var first = new ColumnSource<T>(_first, threads: 1);
        _total = TSums.For(first, writer.FeatureCount);
        first.AddTo(_total, _total.CreateAlike);
        return new(writer, _total, _total.CreateAlike());
    }
}
