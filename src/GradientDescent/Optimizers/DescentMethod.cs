using GradientDescent.Objectives;

namespace GradientDescent.Optimizers;

/// <summary>An optimizer at work: what it remembers of the steps so far.</summary>
internal abstract class DescentMethod
{
    /// <summary>Moves the point one step down; it evaluates the objective wherever it wants.</summary>
    /// <returns>False where it finds no way down.</returns>
    public abstract bool Step(PenalizedObjective objective, DescentPoint point, double rate);
}
