using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>One thread's moments of rows, with the block that it writes them into.</summary>
internal sealed class RowMoments<TRow, T, TKernel, TModel>(MomentSums sums) : IPartialSum<RowMoments<TRow, T, TKernel, TModel>>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    private readonly MomentSums _sums = sums;
    private readonly Chunk<T> _buffer = new(TKernel.ColumnCount, RowWriter<TRow, T, TKernel, TModel>.BlockRows);

    /// <param name="rows">Whole blocks of rows.</param>
    /// <param name="first">The number of the first of them among all rows.</param>
    public void Add(ReadOnlySpan<TRow> rows, long first)
    {
        for (var from = 0; from < rows.Length; from += _buffer.Capacity)
        {
            var block = _buffer.Block(0, _buffer.Capacity);
            RowWriter<TRow, T, TKernel, TModel>.Write(rows.Slice(from, block.Rows), block, first + from);
            _sums.Add(block);
        }
    }

    public void Merge(RowMoments<TRow, T, TKernel, TModel> other) => _sums.Merge(other._sums);

    public void Clear() => _sums.Clear();
}
