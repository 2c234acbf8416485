namespace GradientDescent.Objectives;

/// <summary>
/// The mean loss over the rows of one batch at a time, Σ weight·loss / (rows of the batch · mean weight of all rows). Its expected value over all batches is the mean
/// loss over all rows. Divided by the batch's own Σ weight it would not be: rows of small weight would count as much as others if they are alone in a batch.
/// </summary>
internal abstract class BatchObjective : Objective
{
    public abstract BatchOrder Order { get; }

    /// <summary>Mean(weight²) / mean(weight)² over all rows: how much more the mean of a batch varies than without weights. It is 1 if all weights are equal.</summary>
    public abstract double WeightDispersion { get; }

    /// <summary>Selects a batch of the epoch, counted from 0.</summary>
    public abstract void Take(int batch);

    /// <summary>Null: learning rates are computed from the curvature over all rows, not over one batch.</summary>
    public override double[,]? Hessian() => null;
}
