using System.Numerics;

namespace GradientDescent.Tests.Data;

/// <summary>The same rows as an array a column, and as columns that grew.</summary>
internal static class ArrayColumns
{
    public static T[][] Random<T>(int rows, int columnCount)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(rows + columnCount);
        return [.. Enumerable.Range(0, columnCount).Select(_ => Enumerable.Range(0, rows).Select(_ => T.CreateTruncating((2 * random.NextDouble()) - 1)).ToArray())];
    }

    public static Columns<T> Grown<T>(T[][] arrays)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var columns = new Columns<T>(arrays.Length);
        for (var row = 0; row < arrays[0].Length;)
        {
            var block = columns.AddRows(arrays[0].Length - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < arrays.Length; column++)
                    block[column, at] = arrays[column][row];
            }
        }

        return columns;
    }

    /// <summary>The rows of all blocks, row by row.</summary>
    public static List<T> Cells<T>(Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var cells = new List<T>();
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                for (var column = 0; column < columns.ColumnCount; column++)
                    cells.Add(block[column, row]);
            }
        }

        return cells;
    }
}
