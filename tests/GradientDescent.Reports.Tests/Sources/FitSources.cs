using GradientDescent.Reports.Coefficients;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The fit itself: its options, its errors and its epochs.</summary>
internal sealed class FitSources<TModel>(Report<TModel> report, PlainRows rows)
    where TModel : ILinearModel<TModel>
{
    /// <summary>The page names so many features in the formula of the model.</summary>
    private const int InFormula = 12;

    private readonly FitResult<TModel> _fit = report.Fit;

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "rowCount" }] => _fit.RowCount,
        [{ Name: "skippedRows" }] => _fit.SkippedRows,
        [{ Name: "whyNoMoments" }] => MissingMoments.Reason(_fit),
        [{ Name: "advice" }] => SourceValue.OneOf(
            [.. _fit.Advice, .. Optimum.Of(report)?.Summary?.Advice ?? [], .. report.RegularizationPath?.Advice ?? [], .. report.CrossValidation?.Advice ?? []]),
        [{ Name: "features" }, { Name: "count" }] => FeatureCount,
        [{ Name: "features" }, { Name: "notInFormula" }] => FeatureCount - InFormula,
        [{ Name: "options" }, var option] => Option(option.Name),
        [{ Name: "fit" }, { Name: "epoch", At: var epoch }, var of] => OfEpoch(epoch / _fit.HistoryStride, of.Name),
        [{ Name: "fit" }, var part] => OfFit(part),
        _ => null,
    };

    /// <summary>The model without features: the mean target, or 0 without an intercept.</summary>
    private double[] Baseline => [.. new double[FeatureCount], .. _fit.Shape.Schema.HasIntercept ? [rows.Mean(row => rows.Targets[row])] : Array.Empty<double>()];

    private int FeatureCount => _fit.Shape.Schema.Features.Count;

    private SourceValue? Option(string name) => name switch
    {
        "loss" => _fit.LossFunction,
        "optimizer" => _fit.Optimizer!.ToString(),
        "penalty" => _fit.Options.Penalty.ToString(),
        "learningRate" => _fit.Options.LearningRate?.ToString(),
        "batchSize" => _fit.Options.MiniBatches!.Size,
        _ => null,
    };

    private SourceValue? OfEpoch(int point, string name) => name switch
    {
        "loss" => _fit.LossHistory[point],
        "validationLoss" => _fit.ValidationLossHistory[point],
        _ => null,
    };

    private SourceValue? OfFit(SourcePart part) => part.Name switch
    {
        "weights" => _fit.Model.ToWeights()[part.At],
        "loss" => _fit.Loss,
        "penalty" => _fit.PenaltyValue,
        "meanSquaredError" => HasTheRows ? rows.MeanSquaredError(_fit.Model.ToWeights()) : _fit.Metrics.MeanSquaredError,
        "rSquared" => HasTheRows ? 1 - (rows.MeanSquaredError(_fit.Model.ToWeights()) / rows.MeanSquaredError(Baseline)) : _fit.Metrics.RSquared,
        "epochs" => _fit.Epochs,
        "learningRate" => _fit.LearningRate!.Value,
        "validationRows" => _fit.ValidationRowCount,
        "historyStride" => _fit.HistoryStride,
        _ => null,
    };

    /// <summary>Rows that are kept for validation are not among those of the fit.</summary>
    private bool HasTheRows => rows.Targets.Length == _fit.RowCount;
}
