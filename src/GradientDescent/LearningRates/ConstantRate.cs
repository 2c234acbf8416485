using System.Globalization;
using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>The same rate at every step.</summary>
internal sealed class ConstantRate(double rate) : LearningRate
{
    private protected override string Call => rate.ToString(CultureInfo.InvariantCulture);

    internal override RateSchedule Start(PenalizedObjective objective, double noise) => new Schedule(rate);

    internal sealed class Schedule(double rate) : RateSchedule
    {
        public override double At(StepTime time, DescentPoint point) => rate;
    }
}
