using System.Numerics;
using GradientDescent.Benchmarks.Epoch;

namespace GradientDescent.Benchmarks.Rows;

/// <summary>The random rows without records: in columns, and in the storage of the read limit.</summary>
internal static class RandomColumns
{
    public static Columns<T> Of<T>(int featureCount, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var source = new RandomRows(featureCount);
        var numbers = new double[featureCount + 1];
        var columns = new Columns<T>(numbers.Length);
        while (columns.RowCount < rows)
        {
            var block = columns.AddRows(rows - (int)columns.RowCount);
            for (var row = 0; row < block.Rows; row++)
            {
                source.Next(numbers);
                for (var column = 0; column < numbers.Length; column++)
                    block[column, row] = T.CreateTruncating(numbers[column]);
            }
        }

        return columns;
    }

    public static ReadLimit ToReadLimit(Columns<double> columns)
    {
        var limit = new ReadLimit((int)columns.RowCount * columns.ColumnCount);
        var at = 0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var column = 0; column < columns.ColumnCount; column++)
            {
                for (var row = 0; row < block.Rows; row++)
                    limit[at++] = block[column, row];
            }
        }

        return limit;
    }
}
