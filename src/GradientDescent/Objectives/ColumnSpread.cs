using System.Numerics;

namespace GradientDescent.Objectives;

/// <summary>The mean squared distance of a column from its mean, or from 0. It is weighted if a column with sample weights follows.</summary>
internal static class ColumnSpread
{
    public static TargetSpread Of<T>(Columns<T> columns, int column, bool aroundMean)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Around a value of the column, so that the mean of equal values is exactly this value.
        var first = First(columns, column);
        var mean = first + MeanPower(columns, column, first, isSquare: false);
        var meanSquare = MeanPower(columns, column, from: 0, isSquare: true);
        return aroundMean
            ? new TargetSpread(meanSquare, MeanPower(columns, column, from: mean, isSquare: true))
            : TargetSpread.AroundZero(meanSquare);
    }

    /// <summary>The first value with a weight: one without may be much larger than all others, and would leave no digit of their mean.</summary>
    private static double First<T>(Columns<T> columns, int column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isWeighted = column + 1 < columns.ColumnCount;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                if (!isWeighted || block[column + 1, row] > T.Zero)
                    return double.CreateTruncating(block[column, row]);
            }
        }

        return 0;
    }

    /// <summary>The mean of value − from, or of its square.</summary>
    private static double MeanPower<T>(Columns<T> columns, int column, double from, bool isSquare)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var isWeighted = column + 1 < columns.ColumnCount;
        double sum = 0, weights = 0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
            {
                var distance = double.CreateTruncating(block[column, row]) - from;
                var weight = isWeighted ? double.CreateTruncating(block[column + 1, row]) : 1;
                sum += weight * (isSquare ? distance * distance : distance);
                weights += weight;
            }
        }

        return sum / weights;
    }
}
