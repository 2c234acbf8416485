using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Reduction;
using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean of a loss over rows in columns, computed by a kernel.</summary>
internal sealed class MeanBlockLoss<T> : Objective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Columns<T> _columns;
    private readonly BlockLoss<T> _loss;
    private readonly T[] _weights;
    private readonly GradientSums<T> _total;
    private readonly OrderedReduction<GradientSums<T>> _reduction;

    public MeanBlockLoss(Columns<T> columns, BlockLoss<T> loss, int weightCount, int threads)
    {
        _columns = columns;
        _loss = loss;
        _weights = new T[weightCount];
        _total = new(weightCount, columns.BlockRows);
        _reduction = new(threads, () => new(weightCount, columns.BlockRows), AccumulateGroup);
    }

    public override int WeightCount => _weights.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">All sample weights are 0.</exception>
    /// <exception cref="InvalidOperationException">The loss of a row is NaN.</exception>
    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default)
    {
        var sums = SumsAt(weights, cancellationToken);
        if (sums.Weight == 0)
            throw MomentSums.NoWeight();
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = sums.Gradient[i] / sums.Weight;
        return sums.Loss / sums.Weight;
    }

    /// <summary>Σ weight, Σ loss and Σ gradient. They are valid until the next call.</summary>
    /// <exception cref="InvalidOperationException">The loss of a row is NaN.</exception>
    public Sums SumsAt(ReadOnlySpan<double> weights, CancellationToken cancellationToken)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = T.CreateTruncating(weights[i]);

        _total.Clear();
        _reduction.Run(_columns.GroupCount, _total, merged: null, cancellationToken);

        var sums = _total.Sums;
        var isNaN = double.IsNaN(sums.Loss);
        foreach (var slope in sums.Gradient)
            isNaN |= double.IsNaN(slope);
        if (isNaN)
            _loss.RequireDefined(_columns, weights);
        return sums;
    }

    public override double[,]? Hessian() => null;

    private void AccumulateGroup(long group, GradientSums<T> partial)
    {
        var (from, to) = _columns.BlocksOfGroup(group);
        for (var block = from; block < to; block++)
            _loss.Accumulate(_columns.Block(block), _weights, partial.Slopes, partial.Sums);
    }
}
