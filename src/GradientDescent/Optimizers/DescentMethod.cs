using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>The state of an optimizer during one descent.</summary>
internal abstract class DescentMethod
{
    /// <summary>Moves the point by one step.</summary>
    /// <returns>False if no step decreases the objective.</returns>
    public abstract bool Step(PenalizedObjective objective, DescentPoint point, double rate);
}
