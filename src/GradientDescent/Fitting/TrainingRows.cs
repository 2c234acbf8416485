using GradientDescent.Objectives;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>The rows of a fit, as objectives.</summary>
/// <param name="Training">The rows to train on.</param>
/// <param name="Validation">The rows reserved for validation, if any.</param>
internal sealed record TrainingRows(DataObjective Training, DataObjective? Validation = null)
{
    /// <summary>The rows that were left out.</summary>
    public IReadOnlyList<SkippedRowReason> Skipped { get; init; } = [];

    /// <summary>The means that replace missing values in the rows; empty if the model replaces none.</summary>
    public double[] Means { get; init; } = [];

    /// <summary>The rows to train on, if they can be read again.</summary>
    public RowSource? Rereadable { get; init; }

    /// <summary>Their triangular factor, the R of their QR factorisation, if it was computed.</summary>
    public TriangularFactor? Factor { get; init; }

    /// <summary>Receives each epoch that ended; null if nothing does.</summary>
    public Action<EpochProgress>? EpochEnded { get; init; }

    /// <summary>Rows of which only a summary is needed.</summary>
    public static TrainingRows Of(RowSummary summary, bool hasIntercept) => new(new MomentsObjective(summary.Moments, hasIntercept)) { Factor = summary.Factor };

    /// <inheritdoc cref="Of(RowSummary, bool)"/>
    public static TrainingRows Of<TModel>(RowMoments<TModel> moments)
        where TModel : ILinearModel => new(new MomentsObjective(moments.Moments, moments.Schema.HasIntercept)) { Means = moments.FilledMeans };
}
