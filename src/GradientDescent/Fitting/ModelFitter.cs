using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>Computes the result of a fit from rows: a fitter computes the weights, and the shape creates the models.</summary>
/// <param name="shape">The schema of the model, and how to create one.</param>
/// <param name="fitter">Computes the weights.</param>
internal sealed class ModelFitter<TModel>(ModelShape<TModel> shape, Fitter fitter)
    where TModel : ILinearModel
{
    /// <param name="rows">The rows.</param>
    /// <param name="start">The initial model of a descent. Default: all weights 0.</param>
    /// <param name="advice">Advice from the creation of the trainer, for the result.</param>
    /// <param name="cancellationToken">Cancels a descent.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    /// <exception cref="FitCanceledException{TModel}">The descent was cancelled.</exception>
    public FitResult<TModel> Run(TrainingRows rows, TModel? start, IReadOnlyList<string> advice, CancellationToken cancellationToken)
    {
        try
        {
            return Result(rows, fitter.Run(rows, StartWeights.Of(start), cancellationToken), advice);
        }
        catch (DescentCanceledException canceled)
        {
            throw FitCanceledException<TModel>.Of(canceled, shape, rows.Means);
        }
    }

    private FitResult<TModel> Result(TrainingRows rows, Outcome outcome, IReadOnlyList<string> advice)
    {
        var run = outcome.Run;
        return new()
        {
            Shape = shape,
            Model = shape.Create(outcome.Weights, rows.Means),
            Options = fitter.Options,
            LossFunction = fitter.LossFunction,
            Optimizer = outcome.Optimizer,
            StopReason = outcome.StopReason,
            Loss = outcome.Loss,
            PenaltyValue = outcome.Penalty,
            GradientNorm = outcome.GradientNorm,
            Metrics = new FitMetrics(outcome.MeanSquaredError, rows.Training.TargetSpread.RSquared(outcome.MeanSquaredError)) { TransformedTarget = shape.Schema.TransformedTarget },
            RowCount = rows.Training.RowCount,
            ValidationRowCount = rows.Validation?.RowCount ?? 0,
            SkippedRowReasons = rows.Skipped,
            Solution = outcome.Solution,
            GradientSource = rows.Training.Source,
            Moments = rows.Training.Source == GradientSource.Moments ? new(shape, rows.Training.Moments, rows.Means) : null,
            Epochs = outcome.Epochs,
            LearningRate = run?.Rate,
            HistoryStride = run?.History.Stride ?? 1,
            LossHistory = run?.History.Losses ?? [],
            ValidationLossHistory = run?.History.ValidationLosses ?? [],
            ModelHistory = run is null ? [] : new ModelHistory<TModel>(shape, run.History, rows.Means),
            Advice = outcome.Advice.Count == 0 ? advice : [.. outcome.Advice, .. advice],
        };
    }
}
