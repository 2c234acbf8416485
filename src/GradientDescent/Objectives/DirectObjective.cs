using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent;

/// <summary>The mean loss by reading all rows through the kernel at every evaluation: right for every loss.</summary>
internal sealed class DirectObjective<TRow, T, TKernel, TLoss> : DataObjective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TLoss : struct, ILoss
{
    private readonly Columns<T> _columns;
    private readonly TLoss _loss;
    private readonly bool _hasIntercept;
    private readonly int _threads;
    private readonly T[] _weights;
    private readonly GradientSums<T> _total;
    private readonly OrderedReduction<GradientSums<T>> _reduction;
    private readonly Lazy<Moments> _moments;

    public DirectObjective(Columns<T> columns, TLoss loss, bool hasIntercept, int threads)
    {
        _columns = columns;
        _loss = loss;
        _hasIntercept = hasIntercept;
        _threads = threads;
        _weights = new T[WeightCount];
        _total = new(WeightCount, columns.BlockRows);
        _reduction = new(threads, () => new(WeightCount, columns.BlockRows), AccumulateGroup);
        _moments = new(() => ColumnMoments.Of(columns, TKernel.FeatureCount, threads));
    }

    public override int WeightCount => TKernel.FeatureCount + (_hasIntercept ? 1 : 0);

    public override long RowCount => _columns.RowCount;

    public override Moments Moments => _moments.Value;

    public override GradientSource Source => GradientSource.Direct;

    public override TargetSpread TargetSpread => ColumnSpread.Of(_columns, TKernel.FeatureCount, _hasIntercept);

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] = T.CreateTruncating(weights[i]);

        _total.Clear();
        _reduction.Run(_columns.GroupCount, _total);

        var sums = _total.Sums;
        if (sums.Weight == 0)
            throw MomentSums.NoWeight();
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = sums.Gradient[i] / sums.Weight;
        return sums.Loss / sums.Weight;
    }

    public override double[,]? Hessian() => _loss.CurvatureBound is { } bound ? Moments.Hessian(bound, _hasIntercept) : null;

    public override double MeanSquaredError(ReadOnlySpan<double> weights)
    {
        var gradient = new double[WeightCount];
        return typeof(TLoss) == typeof(SquaredError)
            ? Evaluate(weights, gradient)
            : new DirectObjective<TRow, T, TKernel, SquaredError>(_columns, default, _hasIntercept, _threads).Evaluate(weights, gradient);
    }

    public override DataObjective InUnits(FeatureUnits units) =>
        new DirectObjective<TRow, T, TKernel, TLoss>(_columns.InUnits(units), _loss, _hasIntercept, _threads);

    /// <inheritdoc/>
    public override EpochRunner StartBatches(PenalizedObjective objective, DescentPlan plan)
    {
        var order = new BatchOrder(plan.Batches!, RowCount);
        return plan.Batches!.Size == 1 && plan.Optimizer == Optimizer.GradientDescent
            ? new RowEpoch<T, TLoss>(_columns, _loss, objective, order, plan)
            : new BatchEpoch(objective, new KernelBatchObjective<TRow, T, TKernel, TLoss>(_columns, _loss, WeightCount, order), plan);
    }

    private void AccumulateGroup(long group, GradientSums<T> partial)
    {
        var (from, to) = _columns.BlocksOfGroup(group);
        for (var block = from; block < to; block++)
            TKernel.Accumulate(_loss, _columns.Block(block), _weights, partial.Slopes, partial.Sums);
    }
}
