using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>How much there is to explain: the mean squared distance of the target from its mean, or from 0 without intercept.</summary>
internal static class TargetSpread
{
    public static double Of<T>(Columns<T> columns, bool hasIntercept)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var mean = hasIntercept ? Mean(columns, static target => target) : 0;
        return Mean(columns, target => (target - mean) * (target - mean));
    }

    private static double Mean<T>(Columns<T> columns, Func<double, double> of)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var sum = 0.0;
        for (long index = 0; index < columns.BlockCount; index++)
        {
            var block = columns.Block(index);
            for (var row = 0; row < block.Rows; row++)
                sum += of(double.CreateTruncating(block[columns.ColumnCount - 1, row]));
        }

        return sum / columns.RowCount;
    }
}
