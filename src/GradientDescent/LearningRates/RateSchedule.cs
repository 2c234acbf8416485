using GradientDescent.Objectives;

namespace GradientDescent.LearningRates;

/// <summary>When a step is taken.</summary>
/// <param name="Step">The number of the step, counted from 1 over all epochs.</param>
/// <param name="Epoch">The number of the epoch, counted from 1.</param>
/// <param name="Progress">The share of all steps that are done.</param>
internal readonly record struct StepTime(long Step, int Epoch, double Progress);

/// <summary>The state of a learning rate during one descent.</summary>
internal abstract class RateSchedule
{
    /// <summary>The rate of the next step, taken from this point.</summary>
    public abstract double At(StepTime time, DescentPoint point);

    /// <summary>Receives the loss at the end of an epoch.</summary>
    /// <returns>False if the rate has reached its minimum and training should end.</returns>
    public virtual bool EpochEnded(double loss) => true;
}
