using GradientDescent.Descent;
using GradientDescent.LearningRates;
using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>Advice on the learning rate of plain gradient descent, from the curvature of the loss.</summary>
internal static class RateAdvice
{
    /// <summary>From this share on, "almost all" is written instead of a percentage that rounds to 100.</summary>
    private const double AlmostAll = 0.995;

    /// <summary>Above this, a factor is 1 in six digits.</summary>
    private const double AlmostOne = 1 - 5e-7;

    /// <summary>Whether the learning rate decides alone how a descent ends.</summary>
    public static bool IsOn(DescentPlan plan) => plan.Optimizer.IsPlain && plan.Rate is ConstantRate or AutomaticRate;

    /// <param name="reason">Why the descent ended.</param>
    /// <param name="steps">What its steps do to the distance from the optimum.</param>
    /// <param name="gap">How far its loss is above the minimum; null if it is near, or if that is unknown.</param>
    /// <param name="isStandardized">Whether the features are standardised already.</param>
    public static IEnumerable<string> On(StopReason reason, StepContraction steps, LossGap? gap, bool isStandardized)
    {
        var (rate, steepest) = (steps.Rate, steps.Steepest);
        if (rate * steepest > 2)
            yield return Invariant($"The learning rate {rate} diverges: for this data the largest stable one is {2 / steepest:G9}. A step multiplies the distance from the optimum by up to {steps.OfStep:G4}: use a smaller rate, or LearningRate.Automatic.");
        else if (reason == StopReason.EpochsCompleted && !steps.HasArrived)
            yield return Invariant($"The descent has not reached the optimum: after {steps.Epochs} epochs, {Share(steps.Remaining)} of the distance to the optimum remains{(gap is null ? "" : $", and {gap}")}.{Step(steps.OfStep)} The best constant learning rate is {RoundedDown.Text(2 / (steps.Flattest + steepest), 6)}; Optimizer.Lbfgs() needs no learning rate.");
        else if (gap is not null)
            yield return OnGap(gap, isStandardized);
        if (rate * steepest is > 1 and < 2)
            yield return Invariant($"The learning rate {rate} zigzags: each step goes past the optimum and the next one comes back, as with every rate above {1 / steepest:G9} for this data. The descent still converges.");
        else if (rate * steepest == 2)
            yield return Invariant($"The learning rate {rate} oscillates: it is the largest stable one for this data, so each step goes past the optimum to a point just as far from it. A smaller rate converges.");
    }

    /// <summary>Advice for a descent of which only the loss is known.</summary>
    public static string OnGap(LossGap gap, bool isStandardized) =>
        $"The descent has not reached the optimum: after {Counted.Of(gap.Epochs, "epoch")} {gap}. Use {(isStandardized ? "" : "Standardize = true if the features have very different sizes, or ")}more epochs; without descent options the trainer finds the optimum.";

    /// <summary>Advice for a descent that diverged for an unknown reason.</summary>
    public static string OnDivergence(DescentPlan plan, double rate) => plan.MiniBatches is { } batches
        ? Invariant($"The learning rate {rate} diverges on batches of {batches.Size}: use a smaller one, or larger batches.")
        : plan.Optimizer.RateIsStepLength ? Invariant($"With the learning rate {rate} the loss rose to more than ten times its start: use a smaller rate or Standardize = true, or OnDivergence.Continue if {plan.Optimizer.Name} may pass through a high loss.")
        : Invariant($"The learning rate {rate} diverges: use a smaller one, or LearningRate.Automatic.");

    /// <summary>Empty if the factor rounds to 1.</summary>
    private static string Step(double contraction) => contraction > AlmostOne ? "" : Invariant($" Each step multiplies the distance by up to {contraction:G6}.");

    private static string Share(double share) => share >= AlmostAll ? "almost all" : Invariant($"up to {100 * share:G2} %");
}
