using GradientDescent.LearningRates;
using GradientDescent.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch of one step per row, in the order of operations of scikit-learn's SGDRegressor: predict, rate, slope, shrink by L2, step, L1
/// (Bottou, Stochastic Gradient Descent Tricks, 2012).
/// </summary>
internal sealed class RowEpoch(RowObjective rows, PenalizedObjective objective, BatchOrder order, DescentPlan plan) : EpochRunner
{
    /// <summary>So many rows take well under a millisecond, and looking for a cancellation costs nothing beside them.</summary>
    private const int RowsBetweenChecks = 4096;

    private readonly double[] _weights = new double[objective.WeightCount];
    private readonly double[] _features = new double[objective.Prices.Count];
    private readonly WeightAverage _average = new(objective.WeightCount, plan.Batches!.AverageFrom);
    private readonly RowStep _penalty = RowStep.Of(objective.Prices);
    private readonly RateSchedule _schedule = plan.Rate!.Start(objective, order.Variance);
    private readonly bool _hasIntercept = objective.WeightCount > objective.Prices.Count;
    private long _step;
    private double _lossMet;

    public override bool Run(DescentPoint point, int epoch)
    {
        if (_step == 0)
            point.Weights.CopyTo(_weights);

        _lossMet = 0;
        order.BeginEpoch();
        for (var batch = 0; batch < order.Count; batch++)
        {
            if (batch % RowsBetweenChecks == 0)
                objective.Cancellation.ThrowIfCancellationRequested();
            Step(order.Row(batch), epoch, point);
        }

        _average.Or(_weights).CopyTo(point.Move());
        return true;
    }

    public override bool Ended(double loss) => _schedule.EpochEnded(_lossMet);

    private void Step(long row, int epoch, DescentPoint point)
    {
        _step++;
        var loss = rows.Evaluate(row, _weights, _features);
        _lossMet += loss.Value / order.Count;

        var rate = _schedule.At(new(_step, epoch, (_step - 1.0) / ((double)plan.Epochs * order.Count)), point);
        Rate = rate;

        // weights ← weights − rate · weight of the row · ∂loss/∂weights
        var update = -rate * loss.Slope * loss.Weight;
        _penalty.ShrinkByL2(_weights, rate);
        Vectors.AddScaled(update, _features, _weights);
        if (_hasIntercept)
            _weights[^1] += update;
        _penalty.ShrinkByL1(_weights, rate, _average);
    }
}
