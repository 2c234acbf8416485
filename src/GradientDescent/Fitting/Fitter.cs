using GradientDescent.Penalties;

namespace GradientDescent.Fitting;

/// <summary>From rows to a result: by solving for the optimum where that can be done and no descent is asked for, by descent otherwise.</summary>
internal sealed class Fitter<TModel>
    where TModel : ILinearModel<TModel>
{
    private readonly IFitter<TModel> _fitter;

    /// <param name="options">What is asked for.</param>
    /// <param name="prices">Its penalty, in the features' own units.</param>
    /// <param name="isSquaredError">Whether the loss is the squared error.</param>
    /// <param name="lossIsSmooth">Whether the loss has a bounded curvature.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The optimizer does not work with this loss or penalty.</exception>
    public Fitter(TrainerOptions options, CoefficientPrices prices, bool isSquaredError, bool lossIsSmooth) =>
        _fitter = !options.Descends && isSquaredError && prices.IsSmooth
            ? new SolvingFitter<TModel>(options, prices)
            : new DescendingFitter<TModel>(options, prices, isSquaredError, lossIsSmooth);

    /// <param name="rows">The rows.</param>
    /// <param name="start">The model to descend from; all weights 0 where there is none.</param>
    /// <param name="advice">What was noticed before, for the result.</param>
    /// <param name="cancellation">Ends a descent after the epoch it is at.</param>
    /// <exception cref="ArgumentException">The weights or their loss are too large for the number type.</exception>
    /// <exception cref="FitCanceledException{TModel}">It was cancelled.</exception>
    public FitResult<TModel> Run(TrainingRows rows, TModel? start, IEnumerable<string> advice, CancellationToken cancellation)
    {
        using var activity = Telemetry.StartFit<TModel>(rows.Training);
        var result = Result(rows, _fitter.Fit(rows, start, cancellation), advice);
        Telemetry.EndFit(activity, result);
        return result;
    }

    private static FitResult<TModel> Result(TrainingRows rows, Outcome<TModel> outcome, IEnumerable<string> advice)
    {
        var run = outcome.Run;
        return new()
        {
            Model = outcome.Model,
            StopReason = run?.StopReason ?? StopReason.Solved,
            Loss = outcome.Loss,
            Penalty = outcome.Penalty,
            GradientNorm = outcome.GradientNorm,
            Metrics = new FitMetrics(outcome.MeanSquaredError, rows.Training.TargetSpread.RSquared(outcome.MeanSquaredError)),
            RowCount = rows.Training.RowCount,
            ValidationRowCount = rows.Validation?.RowCount ?? 0,
            SkippedRows = rows.Skipped,
            Solution = outcome.Solution,
            GradientSource = rows.Training.Source,
            Moments = rows.Training.Source == GradientSource.Moments ? new(rows.Training.Moments, rows.Means) : null,
            Epochs = run?.Epochs ?? 0,
            LearningRate = run?.Rate,
            HistoryStride = run?.History.Stride ?? 1,
            LossHistory = run?.History.Losses ?? [],
            ValidationLossHistory = run?.History.ValidationLosses ?? [],
            ModelHistory = run?.History ?? (IReadOnlyList<TModel>)[],
            Advice = [.. outcome.Advice, .. advice],
        };
    }
}
