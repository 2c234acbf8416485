using System.Numerics;
using GradientDescent.Data;
using GradientDescent.Kernels;

namespace GradientDescent.RowReading;

/// <summary>Tells rows to take from those to leave out: those that lack what their record says they may lack and, if so told, those whose numbers cannot be used.</summary>
internal sealed class RowScreen<TRow, T, TKernel, TModel>(InvalidRows invalidRows)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    /// <summary>Asked once: a kernel that is silent about it answers by the interface's own body, which would be looked up for every row.</summary>
    private readonly bool _mayLeaveOut = TKernel.MayLeaveOut;

    private readonly InvalidCells<T> _invalid = InvalidCells<T>.Of<TModel>();
    private readonly Chunk<T> _scratch = new(TKernel.ColumnCount, 1);

    /// <summary>Whether a row goes on, be it only to be refused.</summary>
    /// <param name="row">A span of one row.</param>
    public bool Takes(ReadOnlySpan<TRow> row)
    {
        if (row[0] is null)
            return invalidRows == InvalidRows.Refuse;
        if (_mayLeaveOut && TKernel.LeavesOut(row[0]))
            return false;
        if (invalidRows == InvalidRows.Refuse)
            return true;
        var block = _scratch.Block(0, 1);
        TKernel.Write(row, block);
        return _invalid.First(block, 0) < 0;
    }
}
