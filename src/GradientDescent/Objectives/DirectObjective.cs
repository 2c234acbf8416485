using System.Numerics;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean loss, computed by a kernel from all rows at every evaluation. It works for every loss.</summary>
internal sealed class DirectObjective<T> : DataObjective
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly Columns<T> _columns;
    private readonly BlockLoss<T> _loss;
    private readonly bool _hasIntercept;
    private readonly int _threads;
    private readonly MeanBlockLoss<T> _meanLoss;
    private readonly Lazy<Moments> _moments;

    public DirectObjective(Columns<T> columns, BlockLoss<T> loss, bool hasIntercept, int threads)
    {
        _columns = columns;
        _loss = loss;
        _hasIntercept = hasIntercept;
        _threads = threads;
        _meanLoss = MeanOf(loss);
        _moments = new(() => RowSummary.Of<MomentSums>(Rows, loss.FeatureCount).Moments);
    }

    public override int WeightCount => _loss.FeatureCount + (_hasIntercept ? 1 : 0);

    public override long RowCount => _columns.RowCount;

    public override Moments Moments => _moments.Value;

    public override RowSource Rows => new ColumnSource<T>(_columns, _threads);

    public override GradientSource Source => GradientSource.Direct;

    public override TargetSpread TargetSpread => ColumnSpread.Of(_columns, _loss.FeatureCount, _hasIntercept);

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default) =>
        _meanLoss.Evaluate(weights, gradient, cancellationToken);

    public override double[,]? Hessian() => _loss.CurvatureBound is { } bound ? Moments.Hessian(bound, _hasIntercept) : null;

    public override double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellationToken = default)
    {
        var squared = _loss.SquaredError;
        return (ReferenceEquals(squared, _loss) ? _meanLoss : MeanOf(squared)).Evaluate(weights, new double[WeightCount], cancellationToken);
    }

    public override DataObjective InUnits(FeatureUnits units) => new DirectObjective<T>(units.Convert(_columns), _loss, _hasIntercept, _threads);

    /// <inheritdoc/>
    public override Objective Smoothed(double width) => MeanOf(_loss.Smoothed(width));

    /// <inheritdoc/>
    public override BatchObjective InBatches(BatchOrder order) => new BlockBatchObjective<T>(_columns, _loss, WeightCount, order);

    /// <inheritdoc/>
    public override TResult RowByRow<TResult>(IRowWork<TResult> work) => _loss.RowByRow(work, _columns);

    private MeanBlockLoss<T> MeanOf(BlockLoss<T> loss) => new(_columns, loss, WeightCount, _threads);
}
