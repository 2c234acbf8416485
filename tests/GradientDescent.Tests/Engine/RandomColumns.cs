using System.Numerics;

namespace GradientDescent.Tests.Engine;

internal static class RandomColumns
{
    /// <summary>Numbers from −1 to 1, shifted and scaled column by column where a place is given.</summary>
    public static Columns<double> Of(int rows, int columnCount, int seed, Func<int, (double Mean, double Spread)>? place = null) =>
        Of<double>(rows, columnCount, seed, place);

    public static Columns<T> Of<T>(int rows, int columnCount, int seed, Func<int, (double Mean, double Spread)>? place = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var random = new Random(seed);
        var columns = new Columns<T>(columnCount);
        for (var row = 0; row < rows;)
        {
            var block = columns.AddRows(rows - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                for (var column = 0; column < columnCount; column++)
                {
                    var (mean, spread) = place?.Invoke(column) ?? (0, 1);
                    block[column, at] = T.CreateTruncating(mean + (spread * ((2 * random.NextDouble()) - 1)));
                }
            }
        }

        return columns;
    }
}
