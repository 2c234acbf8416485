using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.Fitting;

/// <summary>Σ w·g⁻¹(prediction + residual) and Σ w over rows, for each of several predictions; g is the transform of the target.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="weights">The model's weights.</param>
/// <param name="predictions">The predictions of the transformed target.</param>
internal sealed class SmearingSums(ModelSchema schema, double[] weights, double[] predictions) : IBlockSums<SmearingSums>
{
    private readonly double[] _features = new double[schema.Features.Count];
    private readonly double[] _sums = new double[predictions.Length];
    private double _weight;

    public double[] Means => Array.ConvertAll(_sums, sum => sum / _weight);

    public SmearingSums CreateAlike() => new(schema, weights, predictions);

    public void Add<T>(Block<T> block, long firstRow)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var weight = RowNumbers.Read(block, row, _features, out var target, schema.SampleWeight is not null);
            if (weight == 0)
                continue;
            var residual = target - schema.Sum(weights, _features);
            _weight += weight;
            for (var i = 0; i < predictions.Length; i++)
                _sums[i] += weight * schema.BackTransform(predictions[i] + residual);
        }
    }

    public void Merge(SmearingSums other)
    {
        _weight += other._weight;
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] += other._sums[i];
    }

    public void Clear()
    {
        _weight = 0;
        Array.Clear(_sums);
    }
}
