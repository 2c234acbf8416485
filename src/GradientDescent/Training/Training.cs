namespace GradientDescent;

/// <summary>From an objective to a result: by descent where the options ask for it, to the exact optimum otherwise.</summary>
internal static class Training<TModel>
    where TModel : ILinearModel<TModel>
{
    public static FitResult<TModel> Run(DataObjective objective, TrainerOptions options, IEnumerable<string> advice) =>
        options.Descends ? Descend(objective, options, advice) : Solve(objective, advice);

    private static FitResult<TModel> Descend(DataObjective objective, TrainerOptions options, IEnumerable<string> advice)
    {
        var run = DescentLoop.Run<TModel>(objective, options);
        return Result(objective, run.Kept, [.. Advice.OnRate(run, objective), .. advice], run);
    }

    private static FitResult<TModel> Solve(DataObjective objective, IEnumerable<string> advice)
    {
        var optimum = new DescentPoint(objective.WeightCount);
        var redundant = LeastSquares.Solve(objective.Moments, TModel.HasIntercept, optimum.Weights);
        optimum.Evaluate(objective);
        if (!optimum.IsFinite)
            throw new ArgumentException("The optimum of these rows is too large for the number type: scale the target and the features down.");
        return Result(objective, optimum, [.. Advice.OnRedundancy<TModel>(redundant), .. advice], run: null);
    }

    private static FitResult<TModel> Result(
        DataObjective objective, DescentPoint kept, IReadOnlyList<string> advice, DescentRun<TModel>? run) => new()
        {
            Model = TModel.FromWeights(kept.Weights),
            StopReason = run?.StopReason ?? StopReason.Solved,
            Loss = kept.Loss,
            GradientNorm = kept.GradientNorm,
            Metrics = new FitMetrics(kept.Loss, objective.TargetSpread.RSquared(kept.Loss)),
            RowCount = objective.RowCount,
            GradientSource = objective.Source,
            Epochs = run?.Epochs ?? 0,
            LearningRate = run?.Rate,
            HistoryStride = run?.History.Stride ?? 1,
            LossHistory = run?.History.Losses ?? [],
            ModelHistory = run?.History ?? (IReadOnlyList<TModel>)[],
            Advice = advice,
        };
}
