using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>The minimum, the maximum and the sum of each feature over rows.</summary>
/// <param name="featureCount">The number of features.</param>
internal sealed class TrainingRanges(int featureCount) : IBlockSums<TrainingRanges>
{
    public double[] Min { get; } = [.. Enumerable.Repeat(double.PositiveInfinity, featureCount)];

    public double[] Max { get; } = [.. Enumerable.Repeat(double.NegativeInfinity, featureCount)];

    /// <summary>The sum of each column. For a column of 0 and 1 it is the number of rows with 1.</summary>
    public double[] Sums { get; } = new double[featureCount];

    public long Rows { get; private set; }

    public TrainingRanges CreateAlike() => new(featureCount);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            for (var feature = 0; feature < featureCount; feature++)
            {
                var value = double.CreateTruncating(block[feature, row]);
                Min[feature] = Math.Min(Min[feature], value);
                Max[feature] = Math.Max(Max[feature], value);
                Sums[feature] += value;
            }
        }

        Rows += block.Rows;
    }

    public void Merge(TrainingRanges other)
    {
        for (var feature = 0; feature < featureCount; feature++)
        {
            Min[feature] = Math.Min(Min[feature], other.Min[feature]);
            Max[feature] = Math.Max(Max[feature], other.Max[feature]);
            Sums[feature] += other.Sums[feature];
        }

        Rows += other.Rows;
    }

    public void Clear()
    {
        Array.Fill(Min, double.PositiveInfinity);
        Array.Fill(Max, double.NegativeInfinity);
        Array.Clear(Sums);
        Rows = 0;
    }
}
