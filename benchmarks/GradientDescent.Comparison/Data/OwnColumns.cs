using System.Numerics;
using System.Runtime.InteropServices;

namespace GradientDescent.Comparison.Data;

/// <summary>The rows in the columns of this library.</summary>
internal static class OwnColumns
{
    public static Columns<T> Of<T>(RawColumns<T> data)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var columns = new Columns<T>(data.Features + 1);
        for (var row = 0; row < data.Rows;)
        {
            var block = columns.AddRows(data.Rows - row);
            for (var column = 0; column < columns.ColumnCount; column++)
            {
                var source = column < data.Features ? data.Feature(column) : data.Target;
                source.Slice(row, block.Rows).CopyTo(MemoryMarshal.CreateSpan(ref block.Column(column), block.Rows));
            }

            row += block.Rows;
        }

        return columns;
    }
}
