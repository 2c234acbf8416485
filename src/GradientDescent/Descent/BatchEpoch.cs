using GradientDescent.LearningRates;
using GradientDescent.Objectives;
using GradientDescent.Optimizers;

namespace GradientDescent.Descent;

/// <summary>
/// An epoch with one step per batch. A shorter last batch makes a step that is shorter in the same proportion, because its rows would else count more than others.
/// </summary>
internal sealed class BatchEpoch(PenalizedObjective objective, BatchObjective batches, DescentPlan plan) : EpochRunner
{
    private readonly PenalizedObjective _onBatch = new(batches, objective.PenaltyWeights, objective.Cancellation);
    private readonly DescentMethod _method = plan.Optimizer.Start(objective.WeightCount);
    private readonly RateSchedule _schedule = plan.Rate!.Start(objective, batches.Order.Variance * batches.WeightDispersion * plan.Optimizer.StepSum);
    private readonly DescentPoint _point = new(objective.WeightCount);
    private readonly WeightAverage _average = new(objective.WeightCount, plan.MiniBatches!.AverageFrom);
    private long _step;
    private double _meanLoss;

    public override StopReason? Run(DescentPoint point, int epoch)
    {
        if (_step == 0)
            point.Weights.CopyTo(_point.Move());

        _meanLoss = 0;
        batches.Order.BeginEpoch();
        for (var batch = 0; batch < batches.Order.Count; batch++)
        {
            _step++;
            batches.Take(batch);
            _point.Move();
            _point.Evaluate(_onBatch);
            var share = batches.Order.Share(batch);
            _meanLoss += _point.Loss * share / batches.Order.ShareSum;
            Rate = _schedule.At(new(_step, epoch, (_step - 1.0) / ((double)plan.Epochs * batches.Order.Count)), _point);
            _method.Step(_onBatch, _point, Rate.Value * share);
            _average.Add(_point.Weights);
        }

        _average.Or(_point.Weights).CopyTo(point.Move());
        return null;
    }

    /// <summary>Reports the mean of the batches' losses, each before its step, to the rate schedule. It takes no pass over the rows.</summary>
    public override bool Ended(double loss) => _schedule.EpochEnded(_meanLoss);
}
