using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>Writes rows into blocks by the kernel's own writer, and refuses a row with a number that is missing or not finite.</summary>
internal static class RowWriter<TRow, T, TKernel, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    /// <param name="rows">As many as the block has.</param>
    /// <param name="block">Where to write them.</param>
    /// <param name="first">The number of the first of them among all rows.</param>
    public static void Write(ReadOnlySpan<TRow> rows, Block<T> block, long first)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            if (rows[at] is null)
                throw new InvalidRowException(first + at);
            var bad = TKernel.Write(rows[at], block, at);
            if (bad >= 0)
                throw new InvalidRowException(first + at, ColumnNames.Of<TModel>(bad), double.CreateTruncating(block[bad, at]));
        }
    }
}
