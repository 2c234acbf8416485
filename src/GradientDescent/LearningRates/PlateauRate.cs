using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>A rate that decreases when the loss no longer falls.</summary>
internal sealed class PlateauRate(string call, double initial, double factor, double smallest, Func<Plateau> startPlateau) : LearningRate
{
    private protected override string Call => call;

    internal override RateSchedule Start(PenalizedObjective objective, double noise) => new Schedule(initial, factor, smallest, startPlateau());

    private sealed class Schedule(double rate, double factor, double smallest, Plateau plateau) : RateSchedule
    {
        private double _rate = rate;

        public override double At(StepTime time, DescentPoint point) => _rate;

        public override bool EpochEnded(double loss)
        {
            if (!plateau.IsReachedBy(loss))
                return true;
            if (_rate <= smallest)
                return false;
            _rate *= factor;
            plateau.Restart();
            return true;
        }
    }
}
