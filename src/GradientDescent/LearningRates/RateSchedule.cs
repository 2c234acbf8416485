using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>When a step is taken.</summary>
/// <param name="Step">Which step of all, from 1.</param>
/// <param name="Epoch">Which epoch, from 1.</param>
/// <param name="Progress">Which share of all steps lies behind.</param>
internal readonly record struct StepTime(long Step, int Epoch, double Progress);

/// <summary>A learning rate at work.</summary>
internal abstract class RateSchedule
{
    /// <summary>The rate of the next step, taken from this point.</summary>
    public abstract double At(StepTime time, DescentPoint point);

    /// <summary>Is told what an epoch led to.</summary>
    /// <returns>False where there is no rate left to go on with.</returns>
    public virtual bool EpochEnded(double loss) => true;
}
