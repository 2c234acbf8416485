using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Fitting;

/// <summary>Σ w (prediction − target)² and the spread of the target over rows, both transformed back to the target's property.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="weights">The model's weights.</param>
internal sealed class BackTransformedErrors(ModelSchema schema, double[] weights) : IBlockSums<BackTransformedErrors>
{
    private readonly double[] _features = new double[schema.Features.Count];
    private WeightedSpread _target;
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
            _target.Add(weight, target);
        }
    }

    public void Merge(BackTransformedErrors other)
    {
        _squares += other._squares;
        _target.Add(other._target);
    }

    public void Clear()
    {
        _target = default;
        _squares = 0;
    }

    public FitMetrics ToMetrics()
    {
        var (error, variance) = (_squares / _target.Weight, _target.Spread / _target.Weight);
        var meanSquare = variance + (_target.Mean * _target.Mean);
        var spread = schema.HasIntercept ? new TargetSpread(meanSquare, variance) : TargetSpread.AroundZero(meanSquare);
        return new(error, spread.RSquared(error));
    }
}
