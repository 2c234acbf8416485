using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>The least, the greatest and the sum of each feature over rows, and the mean of e to the power of the residual.</summary>
/// <param name="schema">What the model is.</param>
/// <param name="weights">The model's weights.</param>
internal sealed class TrainingRanges(ModelSchema schema, double[] weights) : IBlockSums<TrainingRanges>
{
    private readonly double[] _features = new double[schema.Features.Count];
    private double _smeared;
    private double _weight;

    public double[] Least { get; } = [.. Enumerable.Repeat(double.PositiveInfinity, schema.Features.Count)];

    public double[] Greatest { get; } = [.. Enumerable.Repeat(double.NegativeInfinity, schema.Features.Count)];

    /// <summary>For a column of 0 and 1, how many rows have 1.</summary>
    public double[] Sums { get; } = new double[schema.Features.Count];

    public long Rows { get; private set; }

    /// <summary>Σ w e^residual / Σ w, the residual of the logarithm (Duan, Smearing Estimate, 1983, DOI 10.1080/01621459.1983.10478017).</summary>
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
                Least[feature] = Math.Min(Least[feature], value);
                Greatest[feature] = Math.Max(Greatest[feature], value);
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
            Least[feature] = Math.Min(Least[feature], other.Least[feature]);
            Greatest[feature] = Math.Max(Greatest[feature], other.Greatest[feature]);
            Sums[feature] += other.Sums[feature];
        }

        _weight += other._weight;
        _smeared += other._smeared;
        Rows += other.Rows;
    }

    public void Clear()
    {
        Array.Fill(Least, double.PositiveInfinity);
        Array.Fill(Greatest, double.NegativeInfinity);
        Array.Clear(Sums);
        _weight = _smeared = 0;
        Rows = 0;
    }
}
