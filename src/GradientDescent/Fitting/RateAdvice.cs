using GradientDescent.Descent;
using GradientDescent.LearningRates;
using GradientDescent.Numerics;
using GradientDescent.Summaries;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>
/// Advice on the learning rate from the curvature of the loss. Along each eigenvector of the Hessian, with the eigenvalue λ, a step multiplies the distance from
/// the optimum by |1 − rate · λ|.
/// </summary>
internal static class RateAdvice
{
    /// <summary>If more than this share of the distance remains, the descent has not reached the optimum.</summary>
    private const double MaxRemaining = 0.01;

    /// <summary>Directions with a smaller curvature, as a share of the largest, are ignored: there, features determine one another.</summary>
    private const double MinCurvature = 1e-12;

    /// <summary>Standardising is advised if it divides the condition number by at least this factor.</summary>
    private const double MinImprovement = 10;

    /// <summary>Without moments, computing the curvature takes the time of a few epochs. It is done only after at least this many epochs.</summary>
    private const int MinEpochs = 20;

    /// <summary>From this on, numbers are written with thousands separators.</summary>
    private const double Thousand = 1000;

    /// <summary>From this share on, "almost all" is written instead of a percentage that rounds to 100.</summary>
    private const double AlmostAll = 0.995;

    public static IEnumerable<string> On(DescentRun run, DescentPlan plan, DescentProblem problem, ModelSchema schema)
    {
        if (run.Rate is not { } rate || plan.Optimizer.RateIsStepLength)
            yield break;
        if (plan.MiniBatches is { } batches)
        {
            if (run.StopReason == StopReason.Diverged)
                yield return Invariant($"The learning rate {rate} diverges on batches of {batches.Size}: use a smaller one, or larger batches.");
            yield break;
        }

        var isKnown = problem.Data.Source == GradientSource.Moments || run.LossRose || run.Epochs >= MinEpochs;
        if (!isKnown || problem.Objective.HessianEigenvalues is not { } curvatures || curvatures[^1] <= 0)
        {
            if (run.StopReason == StopReason.Diverged)
                yield return Invariant($"The learning rate {rate} diverges: use a smaller one, or LearningRate.Automatic.");
            yield break;
        }

        var steepest = curvatures[^1];
        var flattest = curvatures.First(curvature => curvature > MinCurvature * steepest);
        var contraction = Math.Max(Math.Abs(1 - (rate * flattest)), Math.Abs(1 - (rate * steepest)));
        var remaining = Math.Pow(contraction, run.Epochs);
        var hasArrived = remaining <= MaxRemaining;
        if (plan.Optimizer.IsPlain && plan.Rate is ConstantRate or AutomaticRate)
        {
            if (rate * steepest > 2)
                yield return Invariant($"The learning rate {rate} diverges: for this data the largest stable one is {2 / steepest:G9}. A step multiplies the distance from the optimum by up to {contraction:G4}: use a smaller rate, or LearningRate.Automatic.");
            else if (run.StopReason == StopReason.EpochsCompleted && !hasArrived)
                yield return Invariant($"The descent has not reached the optimum: after {run.Epochs} epochs, {Share(remaining)} of the distance to the optimum remains. Each step multiplies the distance by up to {contraction:G6}. The best constant learning rate is {2 / (flattest + steepest):G6}; Optimizer.Lbfgs() needs no learning rate.");
            if (rate * steepest is > 1 and < 2)
                yield return Invariant($"The learning rate {rate} zigzags: each step goes past the optimum and the next one comes back, as with every rate above {1 / steepest:G9} for this data. The descent still converges.");
            else if (rate * steepest == 2)
                yield return Invariant($"The learning rate {rate} oscillates: it is the largest stable one for this data, so each step goes past the optimum to a point just as far from it. A smaller rate converges.");
        }

        if (hasArrived || run.StopReason is not (StopReason.EpochsCompleted or StopReason.Diverged) || problem.IsStandardized)
            yield break;
        foreach (var sentence in OnScaling(problem, schema, steepest / flattest))
            yield return sentence;
    }

    /// <summary>Advice to standardise, if that makes the curvatures more alike; and the features that cause the difference.</summary>
    private static IEnumerable<string> OnScaling(DescentProblem problem, ModelSchema schema, double condition)
    {
        if (condition < MinImprovement)
            yield break;
        var standard = FeatureUnits.Standard(problem.Data.Moments, schema.HasIntercept);
        var curvatures = SymmetricEigenvalues.Of(problem.Data.InUnits(standard).Hessian()!);
        var scaled = curvatures[^1] / curvatures.First(curvature => curvature > MinCurvature * curvatures[^1]);
        if (condition < MinImprovement * scaled)
            yield break;

        var sizes = Enumerable.Range(0, problem.PenaltyWeights.Count).OrderBy(i => problem.Data.Moments.RawProduct(i, i)).Select(i => schema.FeatureNames[i]).ToArray();
        yield return $"Standardize = true would need fewer epochs: the number of epochs grows with the ratio of the largest to the smallest curvature of the loss, which is {Factor(condition)} here and {Factor(scaled)} with standardised features. "
            + (sizes.Length > 1 ? $"{sizes[^1]} has the largest values, {sizes[0]} the smallest."
                : $"The mean of {sizes[0]} is large compared with its standard deviation, or its values are much larger or smaller than 1.");
    }

    /// <summary>Three significant digits without an exponent, for example 1,700,000.</summary>
    private static string Factor(double value)
    {
        if (value < Thousand)
            return Invariant($"{value:G3}");
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 2);
        return Invariant($"{Math.Round(value / unit) * unit:N0}");
    }

    private static string Share(double share) => share >= AlmostAll ? "almost all" : Invariant($"up to {100 * share:G2} %");
}
