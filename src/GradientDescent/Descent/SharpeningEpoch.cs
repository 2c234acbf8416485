using GradientDescent.ActiveSets;
using GradientDescent.Objectives;
using GradientDescent.Optimizers;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch towards the optimum of a loss with kinks: a step on a smoothed loss. The smoothing becomes narrower in stages. A stage ends when its steps gain less than the
/// error of the smoothing.
/// </summary>
internal sealed class SharpeningEpoch(DescentProblem problem, DescentPlan plan) : EpochRunner
{
    /// <summary>The factor of the width from one stage to the next.</summary>
    private const double Narrowing = 0.1;

    /// <summary>The minimum gain of a useful step, as a share of the error of the smoothing.</summary>
    private const double MinGain = 1e-3;

    /// <summary>The number of steps in a row without a useful gain that ends a stage.</summary>
    private const int Patience = 10;

    /// <summary>
    /// The smoothing ends when its error is at most this share of the loss. The exact optimum of a piecewise linear loss is found faster from farther away.
    /// </summary>
    private readonly double _maxError = plan.Pieces is null ? 1e-9 : 1e-2;

    /// <summary>It also ends when the width is at most this share of the first width. At 1e-13 it is the rounding of doubles.</summary>
    private readonly double _minWidth = plan.Pieces is null ? 1e-13 : 1e-4;

    private readonly DescentPoint _point = new(problem.Objective.WeightCount);
    private PenalizedObjective? _smoothed;
    private DescentMethod? _method;
    private double _firstWidth;
    private double _width;
    private int _waited;

    public override StopReason? Run(DescentPoint point, int epoch)
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

        var error = Math.Abs(_point.Loss - point.Loss);
        _waited = before - _point.Loss > MinGain * error ? 0 : _waited + 1;
        if (epoch == plan.Epochs && plan.Pieces is not null)
            return End(point);
        if (goesDown && _waited < Patience)
            return null;
        if (error <= _maxError * Math.Abs(point.Loss) || _width <= _minWidth * _firstWidth)
            return End(point);
        BeginStage(point, Narrowing * Math.Min(_width, Math.Sqrt(MeanSquaredError(point))));
        return null;
    }

    /// <inheritdoc/>
    public override bool Ended(double loss) => true;

    /// <summary>A piecewise linear loss ends at its exact optimum. How far the optimum of another loss is, is unknown.</summary>
    private StopReason End(DescentPoint point)
    {
        if (plan.Pieces is null || problem.Rows is not { } rows || rows.RowCount > Array.MaxLength)
            return StopReason.ToleranceReached;
        var optimum = new ExactOptimum(new(rows, problem.Units, plan.Pieces, problem.Objective.WeightCount), problem.PenaltyWeights, problem.Cancellation);
        var isExact = optimum.Run(point.Weights);
        optimum.Weights.CopyTo(point.Move());
        problem.PenaltyWeights.Shrink(point.Move(), rate: 0);
        return isExact ? StopReason.Converged : StopReason.ToleranceReached;
    }

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
