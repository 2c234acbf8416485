using GradientDescent.Descent;

namespace GradientDescent.Fitting;

/// <summary>Advice on a descent: whether it diverged or ended far from the optimum, and what would help.</summary>
internal static class DescentAdvice
{
    /// <summary>
    /// Without moments, computing the curvature takes the time of a few epochs. It is done only after at least this many epochs, or if the descent ended suspiciously
    /// early.
    /// </summary>
    private const int MinEpochs = 20;

    /// <param name="run">The descent.</param>
    /// <param name="plan">Its settings.</param>
    /// <param name="problem">Its objective.</param>
    /// <param name="schema">The schema of the model.</param>
    /// <param name="isSquaredError">Whether the loss is the squared error, so that its minimum can be computed.</param>
    public static IEnumerable<string> On(DescentRun run, DescentPlan plan, DescentProblem problem, ModelSchema schema, bool isSquaredError)
    {
        var isKnown = problem.Data.Source == GradientSource.Moments || run.Epochs >= MinEpochs || run.StopReason == StopReason.ToleranceReached
            || (run.LossRose && plan.MiniBatches is null);
        var gap = isKnown && isSquaredError ? LossGap.Of(run, problem, schema.HasIntercept) : null;
        var steps = isKnown ? StepContraction.Of(run, plan, problem, schema.HasIntercept) : null;
        if (steps is not null && RateAdvice.IsOn(plan))
        {
            foreach (var sentence in RateAdvice.On(run.StopReason, steps, gap, problem.IsStandardized))
                yield return sentence;
        }
        else if (run is { StopReason: StopReason.Diverged, Rate: { } rate })
        {
            yield return RateAdvice.OnDivergence(plan, rate);
        }
        else if (gap is not null)
        {
            yield return RateAdvice.OnGap(gap, problem.IsStandardized);
        }

        var endedFar = gap is not null || (steps is { HasArrived: false } && run.StopReason is StopReason.EpochsCompleted or StopReason.Diverged);
        if (steps is null || !endedFar || problem.IsStandardized)
            yield break;
        foreach (var sentence in ScalingAdvice.On(problem, schema, steps.Steepest / steps.Flattest))
            yield return sentence;
    }
}
