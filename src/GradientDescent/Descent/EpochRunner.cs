using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>Runs epochs. An epoch uses all training rows once, in one or more steps.</summary>
internal abstract class EpochRunner
{
    /// <summary>The learning rate of the last step; null if the optimizer has no learning rate.</summary>
    public double? Rate { get; protected set; }

    /// <summary>Moves the point by the steps of an epoch.</summary>
    /// <returns>Why the descent ends here; null if it goes on.</returns>
    public abstract StopReason? Run(DescentPoint point, int epoch);

    /// <summary>Receives the loss after the epoch.</summary>
    /// <returns>False if the learning rate has reached its minimum and the descent should end.</returns>
    public abstract bool Ended(double loss);
}
