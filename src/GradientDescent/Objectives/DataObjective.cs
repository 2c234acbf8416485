namespace GradientDescent;

/// <summary>The mean loss over rows, and what else training wants to know of them.</summary>
internal abstract class DataObjective : Objective
{
    public abstract long RowCount { get; }

    public abstract Moments Moments { get; }

    public abstract GradientSource Source { get; }

    /// <summary>How much there is to explain: the mean squared distance of the target from its mean, or from 0 without intercept.</summary>
    public abstract double TargetSpread { get; }
}
