using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>From rows to a result with a model in it: what is found are weights, and the shape makes models of them.</summary>
/// <param name="shape">The kind of model.</param>
/// <param name="fitter">What finds weights.</param>
internal sealed class ModelFitter<TModel>(ModelShape<TModel> shape, Fitter fitter)
    where TModel : ILinearModel
{
    /// <param name="rows">The rows.</param>
    /// <param name="start">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="advice">What was noticed before, for the result.</param>
    /// <param name="cancellation">Ends a descent after the epoch it is at.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled.</exception>
    public FitResult<TModel> Run(TrainingRows rows, TModel? start, IEnumerable<string> advice, CancellationToken cancellation)
    {
        try
        {
            return Result(rows, fitter.Run(rows, start?.ToWeights(), cancellation), advice);
        }
        catch (DescentCanceledException canceled)
        {
            throw FitCanceledException<TModel>.Of(canceled, shape, rows.Means);
        }
    }

    private FitResult<TModel> Result(TrainingRows rows, Outcome outcome, IEnumerable<string> advice)
    {
        var run = outcome.Run;
        return new()
        {
            Shape = shape,
            Model = shape.Create(outcome.Weights, rows.Means),
            StopReason = outcome.StopReason,
            Loss = outcome.Loss,
            PenaltyValue = outcome.Penalty,
            GradientNorm = outcome.GradientNorm,
            Metrics = new FitMetrics(outcome.MeanSquaredError, rows.Training.TargetSpread.RSquared(outcome.MeanSquaredError)),
            RowCount = rows.Training.RowCount,
            ValidationRowCount = rows.Validation?.RowCount ?? 0,
            SkippedRows = rows.Skipped,
            Solution = outcome.Solution,
            GradientSource = rows.Training.Source,
            Moments = rows.Training.Source == GradientSource.Moments ? new(shape, rows.Training.Moments, rows.Means) : null,
            Epochs = outcome.Epochs,
            LearningRate = run?.Rate,
            HistoryStride = run?.History.Stride ?? 1,
            LossHistory = run?.History.Losses ?? [],
            ValidationLossHistory = run?.History.ValidationLosses ?? [],
            ModelHistory = run is null ? [] : new ModelHistory<TModel>(shape, run.History, rows.Means),
            Advice = [.. outcome.Advice, .. advice],
        };
    }
}
