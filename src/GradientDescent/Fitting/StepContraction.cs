using GradientDescent.Descent;
using GradientDescent.Numerics;
using GradientDescent.Summaries;

namespace GradientDescent.Fitting;

/// <summary>
/// What a step does to the distance from the optimum: along each eigenvector of the Hessian, with the eigenvalue λ, it multiplies the distance by |1 − rate · λ|.
/// </summary>
/// <param name="Rate">The learning rate of the last step.</param>
/// <param name="Steepest">The largest eigenvalue.</param>
/// <param name="Flattest">The smallest eigenvalue, without those of features that determine one another.</param>
/// <param name="Epochs">The number of epochs.</param>
internal sealed record StepContraction(double Rate, double Steepest, double Flattest, int Epochs)
{
    /// <summary>If more than this share of the distance remains, the descent has not reached the optimum.</summary>
    private const double MaxRemaining = 0.01;

    /// <summary>
    /// In standard units, directions with a smaller curvature than this share of the largest are ignored: there, features determine one another. In other units a
    /// direction may be that flat only because a feature is large.
    /// </summary>
    private const double MinCurvature = 1e-12;

    /// <summary>The share of the distance that remains after one step, at most.</summary>
    public double OfStep => Math.Max(Math.Abs(1 - (Rate * Flattest)), Math.Abs(1 - (Rate * Steepest)));

    /// <summary>The share of the distance that remains at the end, at most.</summary>
    public double Remaining => Math.Pow(OfStep, Epochs);

    public bool HasArrived => Remaining <= MaxRemaining;

    /// <summary>Null if steps are not made of a learning rate and the gradient over all rows, or if the loss has no curvature.</summary>
    public static StepContraction? Of(DescentRun run, DescentPlan plan, DescentProblem problem, bool hasIntercept)
    {
        if (run.Rate is not { } rate || plan.Optimizer.RateIsStepLength || plan.MiniBatches is not null)
            return null;
        return problem.Objective.HessianEigenvalues is { } curvatures && curvatures[^1] > 0
            ? new(rate, curvatures[^1], FlattestOf(problem, curvatures, hasIntercept), run.Epochs)
            : null;
    }

    /// <summary>The ratio of the largest to the smallest curvature of the loss with standardised features.</summary>
    public static double StandardCondition(DescentProblem problem, bool hasIntercept)
    {
        var curvatures = StandardCurvatures(problem, hasIntercept);
        return curvatures[^1] / curvatures[IgnoredOf(curvatures)];
    }

    /// <summary>An eigenvalue below the rounding of the largest may be anything. It is not above that rounding.</summary>
    private static double FlattestOf(DescentProblem problem, IReadOnlyList<double> curvatures, bool hasIntercept) => curvatures[0] > MinCurvature * curvatures[^1]
        ? curvatures[0]
        : Math.Max(curvatures[IgnoredOf(problem.IsStandardized ? curvatures : StandardCurvatures(problem, hasIntercept))], Rounding.Unit * curvatures[^1]);

    /// <summary>The number of directions in which features determine one another.</summary>
    private static int IgnoredOf(IReadOnlyList<double> standard) => standard.Count(curvature => !(curvature > MinCurvature * standard[^1]));

    private static double[] StandardCurvatures(DescentProblem problem, bool hasIntercept)
    {
        var standard = FeatureUnits.Standard(problem.Data.Moments, hasIntercept);
        var hessian = problem.Data.InUnits(standard).Hessian()!;
        problem.PenaltyWeights.InUnits(FeatureUnits.Own(problem.PenaltyWeights.Count), standard).AddCurvature(hessian);
        return SymmetricEigenvalues.Of(hessian);
    }
}
