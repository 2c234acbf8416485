using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The mean squared distance of a column from its mean, or from 0; weighted, where the column behind it is a weight.</summary>
internal static class ColumnSpread
{
    public static TargetSpread Of<T>(Columns<T> columns, int column, bool aroundMean)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var meanSquare = MeanOf(columns, column, static value => value * value);
        if (!aroundMean)
            return TargetSpread.AroundZero(meanSquare);
        var mean = MeanOf(columns, column, static value => value);
        return TargetSpread.AroundMean(meanSquare, MeanOf(columns, column, value => (value - mean) * (value - mean)));
    }

    private static double MeanOf<T>(Columns<T> columns, int column, Func<double, double> term)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isWeighted = column + 1 < columns.ColumnCount;
        double sum = 0, weights = 0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                var weight = isWeighted ? double.CreateTruncating(block[column + 1, row]) : 1;
                sum += weight * term(double.CreateTruncating(block[column, row]));
                weights += weight;
            }
        }

        return sum / weights;
    }
}
