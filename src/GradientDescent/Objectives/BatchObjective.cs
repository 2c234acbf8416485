namespace GradientDescent.Objectives;

/// <summary>The mean loss over the rows of one batch at a time.</summary>
internal abstract class BatchObjective : Objective
{
    public abstract BatchOrder Order { get; }

    /// <summary>From now on it is the mean loss over this batch of the epoch.</summary>
    public abstract void Take(int batch);

    /// <summary>A batch's own curvature is nobody's business: rates follow from all rows.</summary>
    public override double[,]? Hessian() => null;
}
