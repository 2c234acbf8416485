namespace GradientDescent.Objectives;

/// <summary>The mean loss over the rows of one batch at a time.</summary>
internal abstract class BatchObjective : Objective
{
    public abstract BatchOrder Order { get; }

    /// <summary>Selects a batch of the epoch, counted from 0.</summary>
    public abstract void Take(int batch);

    /// <summary>Null: learning rates are computed from the curvature over all rows, not over one batch.</summary>
    public override double[,]? Hessian() => null;
}
