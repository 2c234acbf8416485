using GradientDescent.StopConditions;

namespace GradientDescent.Descent;

/// <summary>Runs the epochs of a descent until it ends. It uses only the objective, not the rows.</summary>
internal static class DescentLoop
{
    /// <exception cref="ArgumentException">The loss at the start is not finite.</exception>
    /// <exception cref="DescentCanceledException">The descent was cancelled, between epochs or within one.</exception>
    public static DescentRun Run(DescentProblem problem, DescentPlan plan, IProgress<EpochProgress>? progress)
    {
        var history = new DescentHistory(problem, plan.Epochs);
        var point = problem.StartPoint();
        var best = point;
        var epochsDone = 0;
        try
        {
            point.Evaluate(problem.Objective);
            var kept = new KeptPoints(problem, point, plan);
            if (!point.IsFinite || !kept.HasFiniteValidation)
                throw problem.PenaltyWeights.TooLarge ?? new ArgumentException("The loss at the start is too large for the number type: scale the target and the features down.");

            best = kept.Point;
            var rules = new StopRules(plan.EarlyStopping, point);
            history.Add(0, point, kept.ValidationLoss);

            var isWatched = progress is not null || problem.EpochEnded is not null || plan.EarlyStopping.StopWhen is not null;
            var epochs = problem.StartEpochs(plan);
            for (var epoch = 1; epoch <= plan.Epochs; epoch++)
            {
                problem.Cancellation.ThrowIfCancellationRequested();
                var end = epochs.Run(point, epoch);
                point.Evaluate(problem.Objective);
                if (!kept.Take(point, isOptimum: end == StopReason.Converged))
                    return new(kept.Point, StopReason.Diverged, epoch, epochs.Rate, kept.LossRose, history);

                epochsDone = epoch;
                history.Add(epoch, point, kept.ValidationLoss);
                var now = new EpochProgress(epoch, plan.Epochs, point.Loss, kept.ValidationLoss, epochs.Rate);
                if (isWatched)
                    now = now with { Weights = history.ToOwn(point.Weights), WeightNames = problem.WeightNames, WeightUnits = problem.WeightUnits };
                progress?.Report(now);
                problem.EpochEnded?.Invoke(now);
                var reason = kept.HasDiverged ? StopReason.Diverged
                    : end is not null ? end
                    : !epochs.Ended(point.Loss) ? StopReason.ToleranceReached
                    : rules.After(now, point);
                if (reason is not null)
                    return new(kept.Point, reason.Value, epoch, epochs.Rate, kept.LossRose, history);
            }

            return new(kept.Point, StopReason.EpochsCompleted, plan.Epochs, epochs.Rate, kept.LossRose, history);
        }
        catch (OperationCanceledException) when (problem.Cancellation.IsCancellationRequested)
        {
            // The current point may be within an epoch. The best one is from the end of an epoch, or the start.
            throw new DescentCanceledException(history.ToOwn(best.Weights), epochsDone, problem.Cancellation);
        }
    }
}
