using GradientDescent.Kernels;
using GradientDescent.Objectives;
using GradientDescent.Summaries;

namespace GradientDescent.Partitions;

/// <summary>The mean loss over the rows of partitions, which are asked for their sums at every evaluation. It works for every loss.</summary>
/// <param name="sums">Asks the partitions.</param>
/// <param name="moments">The moments of all rows, in the units of <paramref name="rows"/>.</param>
/// <param name="curvatureBound">The bound of the second derivative of the loss, if there is one.</param>
/// <param name="rows">The form in which the rows are summed.</param>
/// <param name="hasIntercept">Whether the model has an intercept.</param>
internal sealed class PartitionedObjective(PartitionSums sums, Moments moments, double? curvatureBound, RowForm rows, bool hasIntercept) : DataObjective
{
    public override int WeightCount => moments.FeatureCount + (hasIntercept ? 1 : 0);

    public override long RowCount => moments.RowCount;

    public override Moments Moments => moments;

    public override GradientSource Source => GradientSource.Direct;

    public override TargetSpread TargetSpread => TargetSpread.Of(moments, hasIntercept);

    public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default) =>
        MeanOf(LossForm.Own, width: 0, weights, gradient, cancellationToken);

    public override double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellationToken = default) =>
        MeanOf(LossForm.Squared, width: 0, weights, new double[WeightCount], cancellationToken);

    public override DataObjective InUnits(FeatureUnits units) =>
        new PartitionedObjective(sums, moments.InUnits(units), curvatureBound, rows with { Units = [.. rows.Units, units] }, hasIntercept);

    public override Objective Smoothed(double width) => new SmoothedObjective(this, width);

    public override double[,]? Hessian() => curvatureBound is { } bound ? moments.Hessian(bound, hasIntercept) : null;

    private double MeanOf(LossForm form, double width, ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken)
    {
        var total = new Sums(sums.Gradient(new(form, width, rows, weights.ToArray()), cancellationToken));
        for (var i = 0; i < gradient.Length; i++)
            gradient[i] = total.Gradient[i] / total.Weight;
        return total.Loss / total.Weight;
    }

    /// <summary>The mean of the loss with smoothed kinks.</summary>
    private sealed class SmoothedObjective(PartitionedObjective data, double width) : Objective
    {
        public override int WeightCount => data.WeightCount;

        public override double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient, CancellationToken cancellationToken = default) =>
            data.MeanOf(LossForm.Smoothed, width, weights, gradient, cancellationToken);

        public override double[,]? Hessian() => null;
    }
}
