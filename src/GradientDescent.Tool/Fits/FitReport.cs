using GradientDescent.Statistics;
using GradientDescent.Tool.Tables;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GradientDescent.Tool.Fits;

/// <summary>A fit with its statistics and scores.</summary>
internal sealed record FitReport
{
    public required FitRequest Request { get; init; }

    public required LinearTrainer<Row, LinearModel> Trainer { get; init; }

    /// <summary>The rows that the model was trained on.</summary>
    public required PropertySource Training { get; init; }

    public required FitResult<LinearModel> Fit { get; init; }

    /// <summary>The columns that the formula would have used if they could be.</summary>
    public required IReadOnlyList<TableColumn> LeftOut { get; init; }

    /// <summary>The penalty.</summary>
    public required Penalty Penalty { get; init; }

    /// <summary>The statistics; null if they are not defined, as with a penalty or another loss.</summary>
    public Summary? Summary { get; init; }

    /// <summary>The cross-validation that chose the penalty, if any.</summary>
    public CrossValidation<LinearModel>? Choice { get; init; }

    /// <summary>The scores on rows that the model was not trained on, if there are such rows.</summary>
    public ModelScores? Test { get; init; }

    /// <summary>The scores by cross-validation, if requested.</summary>
    public ModelScores? CrossValidated { get; init; }

    /// <summary>Whether its descent went away from the optimum, so that the model is that of the start.</summary>
    public bool HasDiverged => Fit.StopReason == StopReason.Diverged;

    /// <summary>What would improve the fit, each advice once.</summary>
    public IEnumerable<string> Advice => Fit.Advice.Concat(Summary?.Advice ?? []).Concat(Choice?.Advice ?? []).Distinct();
}
