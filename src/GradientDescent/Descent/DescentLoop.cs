using GradientDescent.StopConditions;

namespace GradientDescent.Descent;

/// <summary>An epoch, and what came of it, again. It knows an objective and nothing of the rows.</summary>
internal static class DescentLoop
{
    public static DescentRun<TModel> Run<TModel>(
        DescentProblem problem, DescentPlan plan, IProgress<EpochProgress>? progress, CancellationToken cancellation)
        where TModel : ILinearModel<TModel>
    {
        var point = problem.StartPoint();
        point.Evaluate(problem.Objective);
        var kept = new KeptPoints(problem, point, plan);
        if (!point.IsFinite || !kept.HasFiniteValidation)
            throw new ArgumentException("The loss at the start is too large for the number type: scale the target and the features down.");

        var rules = new StopRules(plan.Stopping, problem.Objective, point);
        var history = new DescentHistory<TModel>(problem, plan.Epochs);
        history.Add(0, point, kept.ValidationLoss);

        var epochs = problem.StartEpochs(plan);
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            if (cancellation.IsCancellationRequested)
                throw new FitCanceledException<TModel>(history.ToModel(kept.Point.Weights), epoch - 1, cancellation);

            var goesDown = epochs.Run(point, epoch);
            point.Evaluate(problem.Objective);
            if (!kept.Take(point))
                return new(kept.Point, StopReason.Diverged, epoch, epochs.Rate, kept.LossRose, history);

            history.Add(epoch, point, kept.ValidationLoss);
            var now = new EpochProgress(epoch, plan.Epochs, point.Loss, kept.ValidationLoss, epochs.Rate);
            progress?.Report(now);
            var reason = kept.HasDiverged ? StopReason.Diverged
                : !goesDown ? StopReason.Converged
                : !epochs.Ended(point.Loss) ? StopReason.LossSettled
                : rules.After(now, point);
            if (reason is not null)
                return new(kept.Point, reason.Value, epoch, epochs.Rate, kept.LossRose, history);
        }

        return new(kept.Point, StopReason.EpochsCompleted, plan.Epochs, epochs.Rate, kept.LossRose, history);
    }
}
