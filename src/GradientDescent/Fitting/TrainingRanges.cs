using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>The minimum, the maximum and the sum of each feature over rows, and the mean of e^residual.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="weights">The model's weights.</param>
internal sealed class TrainingRanges(ModelSchema schema, double[] weights) : IBlockSums<TrainingRanges>
{
    private readonly double[] _features = new double[schema.Features.Count];
    private double _smeared;
    private double _weight;

    public double[] Min { get; } = [.. Enumerable.Repeat(double.PositiveInfinity, schema.Features.Count)];

    public double[] Max { get; } = [.. Enumerable.Repeat(double.NegativeInfinity, schema.Features.Count)];

    /// <summary>The sum of each column. For a column of 0 and 1 it is the number of rows with 1.</summary>
    public double[] Sums { get; } = new double[schema.Features.Count];

    public long Rows { get; private set; }

    /// <summary>Σ w·e^residual / Σ w, with the residuals of the logarithm (Duan, Smearing Estimate, 1983, https://doi.org/10.1080/01621459.1983.10478017).</summary>
    public double Smearing => _smeared / _weight;

    public TrainingRanges CreateAlike() => new(schema, weights);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            for (var feature = 0; feature < _features.Length; feature++)
            {
                var value = _features[feature] = double.CreateTruncating(block[feature, row]);
                Min[feature] = Math.Min(Min[feature], value);
                Max[feature] = Math.Max(Max[feature], value);
                Sums[feature] += value;
            }

            var weight = schema.SampleWeight is null ? 1 : double.CreateTruncating(block[_features.Length + 1, row]);
            _weight += weight;
            _smeared += weight * Math.Exp(double.CreateTruncating(block[_features.Length, row]) - schema.Sum(weights, _features));
        }

        Rows += block.Rows;
    }

    public void Merge(TrainingRanges other)
    {
        for (var feature = 0; feature < _features.Length; feature++)
        {
            Min[feature] = Math.Min(Min[feature], other.Min[feature]);
            Max[feature] = Math.Max(Max[feature], other.Max[feature]);
            Sums[feature] += other.Sums[feature];
        }

        _weight += other._weight;
        _smeared += other._smeared;
        Rows += other.Rows;
    }

    public void Clear()
    {
        Array.Fill(Min, double.PositiveInfinity);
        Array.Fill(Max, double.NegativeInfinity);
        Array.Clear(Sums);
        _weight = _smeared = 0;
        Rows = 0;
    }
}
