using GradientDescent.Objectives;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>The rows of a fit, as objectives.</summary>
/// <param name="Training">The rows to train on.</param>
/// <param name="Validation">The rows kept away from training, if there are any.</param>
/// <param name="Skipped">How many rows were left out because their numbers cannot be used.</param>
internal sealed record TrainingRows(DataObjective Training, DataObjective? Validation = null, long Skipped = 0)
{
    /// <summary>What stands in them in place of missing values; none where the model fills none.</summary>
    public double[] Means { get; init; } = [];

    /// <summary>The rows to train on, where they can be read again.</summary>
    public RowSource? AtHand { get; init; }

    /// <summary>Their triangular factor, where they were read for that.</summary>
    public TriangularFactor? Factor { get; init; }

    /// <summary>Rows that nothing but a summary is needed of.</summary>
    public static TrainingRows Of(RowSummary summary, bool hasIntercept) => new(new MomentsObjective(summary.Moments, hasIntercept)) { Factor = summary.Factor };

    /// <inheritdoc cref="Of(RowSummary, bool)"/>
    public static TrainingRows Of<TModel>(RowMoments<TModel> moments)
        where TModel : ILinearModel => new(new MomentsObjective(moments.Moments, moments.Schema.HasIntercept)) { Means = moments.FilledMeans };
}
