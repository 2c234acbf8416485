using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>One use of all training rows, in however many steps.</summary>
internal abstract class EpochRunner
{
    /// <summary>The learning rate of the last step; null where the optimizer chose its length.</summary>
    public double? Rate { get; protected set; }

    /// <summary>Moves the point by an epoch's steps.</summary>
    /// <returns>False where there is no way further down.</returns>
    public abstract bool Run(DescentPoint point, int epoch);

    /// <summary>Is told the loss after the epoch.</summary>
    /// <returns>False where there is no learning rate left to go on with.</returns>
    public abstract bool Ended(double loss);
}
