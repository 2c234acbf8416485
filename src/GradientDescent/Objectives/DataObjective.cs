using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean loss over all training rows, and other properties of them that training needs.</summary>
internal abstract class DataObjective : Objective
{
    public abstract long RowCount { get; }

    public abstract Moments Moments { get; }

    public abstract GradientSource Source { get; }

    public abstract TargetSpread TargetSpread { get; }

    /// <summary>The rows; null if they are not stored.</summary>
    public virtual RowSource? Rows => null;

    /// <summary>The mean of (prediction − target)², for any loss.</summary>
    public abstract double MeanSquaredError(ReadOnlySpan<double> weights, CancellationToken cancellationToken = default);

    /// <summary>The same rows with their features in other units.</summary>
    public abstract DataObjective InUnits(FeatureUnits units);

    /// <summary>The mean over the same rows of the loss with smoothed kinks.</summary>
    /// <param name="width">The distance from a kink within which the loss is smoothed, in the target's unit.</param>
    public abstract Objective Smoothed(double width);

    /// <summary>The same rows, batch by batch.</summary>
    /// <exception cref="NotSupportedException">The rows are not stored.</exception>
    public virtual BatchObjective InBatches(BatchOrder order) => throw NoRows();

    /// <summary>The same rows, one by one.</summary>
    /// <exception cref="NotSupportedException">The rows are not stored.</exception>
    public virtual TResult RowByRow<TResult>(IRowWork<TResult> work) => throw NoRows();

    private static NotSupportedException NoRows() => new("Batches need the rows, and moments do not contain them.");
}
