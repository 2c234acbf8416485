using GradientDescent.Descent;
using GradientDescent.Objectives;
using GradientDescent.Solving;
using GradientDescent.Summaries;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>The loss of a descent that ended far above the minimum, in which the scale of the features plays no part.</summary>
/// <param name="Loss">The loss plus penalty of the model.</param>
/// <param name="Minimum">The smallest possible one.</param>
/// <param name="Epochs">The number of epochs.</param>
internal sealed record LossGap(double Loss, double Minimum, int Epochs)
{
    /// <summary>A loss is far above the minimum if the gap is more than this share of the target's variance, as if R² were lower by 0.01.</summary>
    private const double MaxShare = 0.01;

    /// <summary>The gap of a descent of squared error. Null if it ended near the minimum, or was ended for another reason than training on these rows.</summary>
    public static LossGap? Of(DescentRun run, DescentProblem problem, bool hasIntercept)
    {
        var isMeantToArrive = run.StopReason is StopReason.EpochsCompleted or StopReason.Converged or StopReason.ToleranceReached or StopReason.TimeLimitReached;
        if (!isMeantToArrive || problem.Validation is not null)
            return null;
        var moments = new MomentsObjective(problem.Data.Moments, hasIntercept);
        var spread = moments.TargetSpread;
        var minimum = MinimumOf(problem, hasIntercept);
        return run.Kept.Loss - minimum > MaxShare * (spread.Spread > 0 ? spread.Spread : spread.MeanSquare) ? new(run.Kept.Loss, minimum, run.Epochs) : null;
    }

    /// <summary>Returns for example <c>the loss is 9762.31 instead of the smallest possible, 5691.73</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"the loss is {Loss:G6} instead of the smallest possible, {Minimum:G6}");

    private static double MinimumOf(DescentProblem problem, bool hasIntercept)
    {
        var moments = problem.Data.Moments;
        var optimum = new PenalizedLeastSquares(moments, hasIntercept);
        var penalty = problem.PenaltyWeights.InUnits(FeatureUnits.Own(moments.FeatureCount), optimum.Units);
        var weights = new double[problem.Data.WeightCount];
        optimum.Solve(penalty, weights.AsSpan(0, moments.FeatureCount));
        if (hasIntercept)
            weights[^1] = moments.Mean[moments.FeatureCount];
        return new MomentsObjective(moments.InUnits(optimum.Units), hasIntercept).MeanSquaredError(weights) + penalty.Value(weights);
    }
}
