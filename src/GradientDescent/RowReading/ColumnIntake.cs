using System.Numerics;
using GradientDescent.Fitting;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Keeps all rows, in columns, to be read at every epoch.</summary>
internal sealed class ColumnIntake<TRow, T, TKernel, TModel>(Func<Columns<T>, TrainingRows> toRows) : RowIntake<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    /// <summary>The rows so far.</summary>
    public Columns<T> Columns { get; } = new(TKernel.ColumnCount);

    public override long RowCount => Columns.RowCount;

    public override void Add(ReadOnlySpan<TRow> rows, long first)
    {
        while (!rows.IsEmpty)
        {
            var block = Columns.Extend(rows.Length);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows[..block.Rows], block, first);
            first += block.Rows;
            rows = rows[block.Rows..];
        }
    }

    public override TrainingRows ToRows() => toRows(Columns);
}
