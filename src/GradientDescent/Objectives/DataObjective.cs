namespace GradientDescent;

/// <summary>The mean loss over rows, and what else training wants to know of them.</summary>
internal abstract class DataObjective : Objective
{
    public abstract long RowCount { get; }

    public abstract Moments Moments { get; }

    public abstract GradientSource Source { get; }

    public abstract TargetSpread TargetSpread { get; }
}
