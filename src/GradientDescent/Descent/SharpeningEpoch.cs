using GradientDescent.Objectives;
using GradientDescent.Optimizers;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch towards the optimum of a loss with kinks: a step on the loss with its kinks rounded off, less and less so. When no more can be gained by a step
/// than the rounding off costs, it is made narrower.
/// </summary>
internal sealed class SharpeningEpoch(DescentProblem problem, DescentPlan plan) : EpochRunner
{
    /// <summary>By how much the rounding off becomes narrower each time.</summary>
    private const double Narrowing = 0.1;

    /// <summary>This share of what the rounding off costs is not worth another step.</summary>
    private const double NotWorthAStep = 1e-3;

    /// <summary>So many steps that were not worth it, one after the other, end a stage; fewer may come before better ones.</summary>
    private const int Patience = 10;

    /// <summary>A rounding off that costs no more than this share of the loss is narrow enough,</summary>
    private const double NarrowEnough = 1e-9;

    /// <summary>and at this share of where it began it is the rounding of doubles.</summary>
    private const double Narrowest = 1e-13;

    private readonly DescentPoint _point = new(problem.Objective.WeightCount);
    private PenalizedObjective? _smoothed;
    private DescentMethod? _method;
    private double _firstWidth;
    private double _width;
    private int _waited;

    public override bool Run(DescentPoint point, int epoch)
    {
        if (_smoothed is null)
        {
            _firstWidth = Math.Sqrt(MeanSquaredError(point));
            BeginStage(point, _firstWidth);
        }

        var before = _point.Loss;
        var goesDown = _method!.Step(_smoothed!, _point, rate: 1);
        _point.Weights.CopyTo(point.Move());
        point.Evaluate(problem.Objective);

        var cost = Math.Abs(_point.Loss - point.Loss);
        _waited = before - _point.Loss > NotWorthAStep * cost ? 0 : _waited + 1;
        if (goesDown && _waited < Patience)
            return true;
        if (cost <= NarrowEnough * Math.Abs(point.Loss) || _width <= Narrowest * _firstWidth)
            return false;
        BeginStage(point, Narrowing * Math.Min(_width, Math.Sqrt(MeanSquaredError(point))));
        return true;
    }

    /// <inheritdoc/>
    public override bool Ended(double loss) => true;

    private double MeanSquaredError(DescentPoint point) => problem.Data.MeanSquaredError(point.Weights, problem.Cancellation);

    private void BeginStage(DescentPoint from, double width)
    {
        _width = width;
        _waited = 0;
        _smoothed = new(problem.Data.Smoothed(width), problem.PenaltyWeights, problem.Cancellation);
        _method = plan.Optimizer.Start(problem.Objective.WeightCount);
        from.Weights.CopyTo(_point.Move());
        _point.Evaluate(_smoothed);
    }
}
