using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Objectives;

namespace GradientDescent.Fitting;

/// <summary>Σ w (prediction − target)² and the spread of the target over rows, both transformed back to the target's property.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="weights">The model's weights.</param>
internal sealed class BackTransformedErrors(ModelSchema schema, double[] weights) : IBlockSums<BackTransformedErrors>
{
    private readonly double[] _features = new double[schema.Features.Count];
    private double _weight;
    private double _mean;
    private double _spread;
    private double _squares;

    public BackTransformedErrors CreateAlike() => new(schema, weights);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var weight = RowNumbers.Read(block, row, _features, out var target, schema.SampleWeight is not null);
            if (weight == 0)
                continue;
            target = schema.BackTransform(target);
            _squares += weight * Math.Pow(schema.BackTransform(schema.Sum(weights, _features)) - target, 2);
            AddSpread(weight, target, spread: 0);
        }
    }

    public void Merge(BackTransformedErrors other)
    {
        _squares += other._squares;
        if (other._weight > 0)
            AddSpread(other._weight, other._mean, other._spread);
    }

    public void Clear() => _weight = _mean = _spread = _squares = 0;

    public FitMetrics ToMetrics()
    {
        var (error, variance) = (_squares / _weight, _spread / _weight);
        var meanSquare = variance + (_mean * _mean);
        var spread = schema.HasIntercept ? new TargetSpread(meanSquare, variance) : TargetSpread.AroundZero(meanSquare);
        return new(error, spread.RSquared(error));
    }

    /// <summary>T. Chan, G. Golub and R. LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1979.</summary>
    private void AddSpread(double weight, double mean, double spread)
    {
        var total = _weight + weight;
        var distance = mean - _mean;
        _spread += spread + (distance * distance * _weight * weight / total);
        _mean += distance * weight / total;
        _weight = total;
    }
}
