using GradientDescent.Descent;
using GradientDescent.LearningRates;
using GradientDescent.Numerics;
using GradientDescent.Summaries;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>
/// What the curvature of the loss says of a learning rate: with eigenvalues λ of the Hessian a step multiplies the distance from the optimum by
/// |1 − rate · λ| along each of its directions.
/// </summary>
internal static class RateAdvice
{
    /// <summary>With this share of the way still to go along the flattest direction a descent has not arrived.</summary>
    private const double MuchLeft = 0.01;

    /// <summary>A direction flatter than this share of the steepest is none: features that determine one another.</summary>
    private const double Flat = 1e-12;

    /// <summary>Better conditioned by this factor is worth a sentence.</summary>
    private const double WorthScaling = 10;

    /// <summary>Where the rows were not summed up in moments, finding out costs a few epochs' time: not worth it after fewer than this.</summary>
    private const int WorthwhileEpochs = 20;

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

        var isKnown = problem.Data.Source == GradientSource.Moments || run.LossRose || run.Epochs >= WorthwhileEpochs;
        if (!isKnown || problem.Objective.HessianEigenvalues is not { } curvatures || curvatures[^1] <= 0)
        {
            if (run.StopReason == StopReason.Diverged)
                yield return Invariant($"The learning rate {rate} diverges: use a smaller one, or LearningRate.Automatic.");
            yield break;
        }

        var steepest = curvatures[^1];
        var flattest = curvatures.First(curvature => curvature > Flat * steepest);
        var contraction = Math.Max(Math.Abs(1 - (rate * flattest)), Math.Abs(1 - (rate * steepest)));
        var hasArrived = Math.Pow(contraction, run.Epochs) <= MuchLeft;
        if (plan.Optimizer.IsPlain && plan.Rate is ConstantRate or AutomaticRate)
        {
            if (rate * steepest > 2)
                yield return Invariant($"The learning rate {rate} diverges: for this data the largest stable one is {2 / steepest:G9}. A step multiplies the distance from the optimum by up to {contraction:G4}: use a smaller rate, or LearningRate.Automatic.");
            else if (run.StopReason == StopReason.EpochsCompleted && !hasArrived)
                yield return Invariant($"The descent has not arrived: a step multiplies the distance from the optimum by up to {contraction:G6}, so after {run.Epochs} up to {Math.Pow(contraction, run.Epochs):G3} of it is left. The best constant rate is {2 / (flattest + steepest):G6}; Optimizer.Lbfgs needs none.");
            if (rate * steepest is > 1 and <= 2)
                yield return Invariant($"The learning rate {rate} zigzags: it steps over the valley and back, as every rate above {1 / steepest:G9} does here. It gets there all the same.");
        }

        if (hasArrived || run.StopReason is not (StopReason.EpochsCompleted or StopReason.Diverged) || problem.IsStandardized)
            yield break;
        foreach (var sentence in OnScaling(problem, schema, steepest / flattest))
            yield return sentence;
    }

    /// <summary>Would standard units make the valley rounder, and which features stretch it?</summary>
    private static IEnumerable<string> OnScaling(DescentProblem problem, ModelSchema schema, double condition)
    {
        if (condition < WorthScaling)
            yield break;
        var standard = FeatureUnits.Standard(problem.Data.Moments, schema.HasIntercept);
        var curvatures = SymmetricEigenvalues.Of(problem.Data.InUnits(standard).Hessian()!);
        var scaled = curvatures[^1] / curvatures.First(curvature => curvature > Flat * curvatures[^1]);
        if (condition < WorthScaling * scaled)
            yield break;

        var sizes = Enumerable.Range(0, problem.PenaltyWeights.Count).OrderBy(i => problem.Data.Moments.RawProduct(i, i)).Select(i => schema.FeatureNames[i]).ToArray();
        yield return Invariant($"Standardize = true would help: the curvature differs {condition:G3} times from one direction to another, and {scaled:G3} times with standardised features. ")
            + (sizes.Length > 1 ? $"{sizes[^1]} is the largest feature, {sizes[0]} the smallest." : $"{sizes[0]} is far from 0 for how little it varies, or of another size than 1.");
    }
}
