using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean loss over all training rows, and what else training needs to know about them.</summary>
internal abstract class DataObjective : Objective
{
    public abstract long RowCount { get; }

    public abstract Moments Moments { get; }

    public abstract GradientSource Source { get; }

    public abstract TargetSpread TargetSpread { get; }

    /// <summary>The mean of (prediction − target)², whatever the loss.</summary>
    public abstract double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellation = default);

    /// <summary>The same rows with their features in other units.</summary>
    public abstract DataObjective InUnits(FeatureUnits units);

    /// <summary>The mean over the same rows of the loss with its kinks rounded off.</summary>
    /// <param name="width">How far around a kink, in the target's unit.</param>
    public abstract Objective Smoothed(double width);

    /// <summary>The same rows, batch by batch.</summary>
    /// <exception cref="NotSupportedException">The rows were not kept.</exception>
    public virtual BatchObjective InBatches(BatchOrder order) => throw NoRows();

    /// <summary>The same rows, one by one.</summary>
    /// <exception cref="NotSupportedException">The rows were not kept.</exception>
    public virtual TResult RowByRow<TResult>(IRowWork<TResult> work) => throw NoRows();

    private static NotSupportedException NoRows() => new("Moments have no rows to make batches of.");
}
