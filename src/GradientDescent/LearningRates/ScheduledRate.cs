using System.Globalization;
using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>A rate that depends only on the step and the epoch.</summary>
internal sealed class ScheduledRate(string call, Func<StepTime, double> rate) : LearningRate
{
    private protected override string Call => call;

    internal override RateSchedule Start(PenalizedObjective objective, double noise) => new Schedule(rate);

    private sealed class Schedule(Func<StepTime, double> rate) : RateSchedule
    {
        public override double At(StepTime time, DescentPoint point)
        {
            var now = rate(time);
            return double.IsFinite(now) && now >= 0
                ? now
                : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                    $"The learning rate is {now} at step {time.Step} of epoch {time.Epoch}: it must be a finite number of 0 or more."));
        }
    }
}
