using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Keeps all rows, in columns, to be read at every epoch.</summary>
internal sealed class ColumnIntake<TRow, T, TKernel, TModel>(Func<Columns<T>, TrainingRows> toRows) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private readonly Columns<T> _columns = new(TKernel.ColumnCount);

    /// <summary>The rows so far.</summary>
    public Columns<T> Columns => _columns;

    public override long RowCount => _columns.RowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var block = _columns.Extend(rows.Length);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..block.Rows], block, first);
            first += block.Rows;
            rows = rows[block.Rows..];
        }
    }

    public override TrainingRows ToRows() => toRows(_columns);
}
