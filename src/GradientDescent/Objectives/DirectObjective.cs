using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Passes;
using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

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
    private readonly KernelObjective<TRow, T, TKernel, TLoss> _meanLoss;
    private readonly Lazy<Moments> _moments;

    public DirectObjective(Columns<T> columns, TLoss loss, bool hasIntercept, int threads)
    {
        _columns = columns;
        _loss = loss;
        _hasIntercept = hasIntercept;
        _threads = threads;
        _meanLoss = MeanOf(loss);
        _moments = new(() => RowSummary.Of<MomentSums>(new ColumnSource<T>(columns, threads), TKernel.FeatureCount).Moments);
    }

    public override int WeightCount => TKernel.FeatureCount + (_hasIntercept ? 1 : 0);

    public override long RowCount => _columns.RowCount;

    public override Moments Moments => _moments.Value;

    public override GradientSource Source => GradientSource.Direct;

    public override TargetSpread TargetSpread => ColumnSpread.Of(_columns, TKernel.FeatureCount, _hasIntercept);

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellation = default) =>
        _meanLoss.Evaluate(weights, gradient, cancellation);

    public override double[,]? Hessian() => _loss.CurvatureBound is { } bound ? Moments.Hessian(bound, _hasIntercept) : null;

    public override double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellation = default)
    {
        var gradient = new double[WeightCount];
        return typeof(TLoss) == typeof(SquaredError)
            ? Evaluate(weights, gradient, cancellation)
            : MeanOf(new SquaredError()).Evaluate(weights, gradient, cancellation);
    }

    public override DataObjective InUnits(FeatureUnits units) =>
        new DirectObjective<TRow, T, TKernel, TLoss>(units.Convert(_columns), _loss, _hasIntercept, _threads);

    /// <inheritdoc/>
    public override Objective Smoothed(double width) => MeanOf(new Smoothed<TLoss>(_loss, width));

    /// <inheritdoc/>
    public override BatchObjective InBatches(BatchOrder order) => new KernelBatchObjective<TRow, T, TKernel, TLoss>(_columns, _loss, WeightCount, order);

    /// <inheritdoc/>
    public override TResult RowByRow<TResult>(IRowWork<TResult> work) => work.On(_columns, _loss);

    private KernelObjective<TRow, T, TKernel, TOther> MeanOf<TOther>(TOther loss)
        where TOther : struct, ILoss => new(_columns, loss, WeightCount, _threads);
}
