using GradientDescent.Descent;
using GradientDescent.Summaries;

namespace GradientDescent.Objectives;

/// <summary>The mean loss over rows, and what else training wants to know of them.</summary>
internal abstract class DataObjective : Objective
{
    public abstract long RowCount { get; }

    public abstract Moments Moments { get; }

    public abstract GradientSource Source { get; }

    public abstract TargetSpread TargetSpread { get; }

    /// <summary>The mean of (prediction − target)², whatever the loss.</summary>
    public abstract double MeanSquaredError(ReadOnlySpan<double> weights);

    /// <summary>The same rows with their features in other units.</summary>
    public abstract DataObjective InUnits(FeatureUnits units);

    /// <summary>The mean over the same rows of the loss with its kinks rounded off.</summary>
    /// <param name="width">How far around a kink, in the target's unit.</param>
    public abstract Objective Smoothed(double width);

    /// <summary>An epoch that takes the rows batch by batch.</summary>
    public virtual EpochRunner StartBatches(PenalizedObjective objective, DescentPlan plan) =>
        throw new NotSupportedException("Moments have no rows to make batches of.");
}
