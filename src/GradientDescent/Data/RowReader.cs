using System.Numerics;

namespace GradientDescent.Kernels;

/// <summary>Turns rows into columns by the kernel's own writer, and refuses a row with a number that is missing or not finite.</summary>
internal static class RowReader
{
    private const int BufferRows = 1024;

    public static Columns<T> Read<TRow, T, TKernel, TModel>(ReadOnlySpan<TRow> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var columns = new Columns<T>(TKernel.FeatureCount + 1);
        Append<TRow, T, TKernel, TModel>(columns, rows);
        return columns;
    }

    public static Columns<T> Read<TRow, T, TKernel, TModel>(IEnumerable<TRow> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var columns = new Columns<T>(TKernel.FeatureCount + 1);
        foreach (var buffer in rows.Chunk(BufferRows))
            Append<TRow, T, TKernel, TModel>(columns, buffer);
        return columns;
    }

    private static void Append<TRow, T, TKernel, TModel>(Columns<T> columns, ReadOnlySpan<TRow> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        while (!rows.IsEmpty)
        {
            var first = columns.RowCount;
            var block = columns.Extend(rows.Length);
            for (var at = 0; at < block.Rows; at++)
            {
                if (rows[at] is null)
                    throw new InvalidRowException(first + at);
                var bad = TKernel.Write(rows[at], block, at);
                if (bad >= 0)
                    throw new InvalidRowException(first + at, ColumnName<TModel>(bad), double.CreateTruncating(block[bad, at]));
            }

            rows = rows[block.Rows..];
        }
    }

    private static string ColumnName<TModel>(int column)
        where TModel : ILinearModel<TModel> =>
        column < TModel.FeatureNames.Count ? TModel.FeatureNames[column] : TModel.TargetName;
}
