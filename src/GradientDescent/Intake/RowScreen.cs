using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Tells rows whose numbers can be used from those whose can't.</summary>
internal sealed class RowScreen<TRow, T, TKernel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    private readonly Chunk<T> _scratch = new(TKernel.ColumnCount, 1);

    /// <param name="row">A span of one row.</param>
    public bool IsUsable(ReadOnlySpan<TRow> row)
    {
        if (row[0] is null)
            return false;
        var block = _scratch.Block(0, 1);
        TKernel.Write(row, block);
        return block.FirstInvalid(0, isWeighted: TKernel.ColumnCount > TKernel.FeatureCount + 1) < 0;
    }
}
