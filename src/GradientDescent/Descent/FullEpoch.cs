using GradientDescent.LearningRates;
using GradientDescent.Objectives;
using GradientDescent.Optimizers;

namespace GradientDescent.Descent;

/// <summary>An epoch with one step on all rows.</summary>
internal sealed class FullEpoch(PenalizedObjective objective, DescentPlan plan) : EpochRunner
{
    private readonly DescentMethod _method = plan.Optimizer.Start(objective.WeightCount);
    private readonly RateSchedule? _schedule = plan.Rate?.Start(objective, noise: 0);

    public override StopReason? Run(DescentPoint point, int epoch)
    {
        point.Evaluate(objective);
        Rate = _schedule?.At(new(epoch, epoch, (epoch - 1.0) / plan.Epochs), point);
        return _method.Step(objective, point, Rate ?? 1) ? null : StopReason.Converged;
    }

    public override bool Ended(double loss) => _schedule?.EpochEnded(loss) ?? true;
}
