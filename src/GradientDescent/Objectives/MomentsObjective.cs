using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean squared error, computed from the moments. No row is read, and an evaluation takes O(d²) for d features and any number of rows.</summary>
internal sealed class MomentsObjective(Moments moments, bool hasIntercept) : DataObjective
{
    private readonly ErrorSurface _surface = new(moments, hasIntercept);

    public override Moments Moments => moments;

    public override long RowCount => moments.RowCount;

    public override GradientSource Source => GradientSource.Moments;

    public override TargetSpread TargetSpread => TargetSpread.Of(moments, hasIntercept);

    public override int WeightCount => _surface.WeightCount;

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default) =>
        _surface.Evaluate(weights, gradient);

    public override double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellationToken = default) =>
        _surface.Evaluate(weights, new double[WeightCount]);

    public override DataObjective InUnits(FeatureUnits units) => new MomentsObjective(moments.InUnits(units), hasIntercept);

    /// <summary>The objective itself, because squared error has no kinks.</summary>
    public override Objective Smoothed(double width) => this;

    public override double[,]? Hessian() => _surface.Hessian();
}
