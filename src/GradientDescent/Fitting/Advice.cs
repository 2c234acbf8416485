using System.Diagnostics;
using System.Reflection;
using GradientDescent.Descent;
using GradientDescent.Losses;
using GradientDescent.Printing;

namespace GradientDescent.Fitting;

/// <summary>The advice in the result of a fit: problems, and how to fix them.</summary>
internal static class Advice
{
    /// <summary>Without compiler optimisation the results are the same, but training takes about nine times as long.</summary>
    public static IEnumerable<string> OnBuild(Assembly generatedInto)
    {
        if (generatedInto.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            yield return $"{generatedInto.GetName().Name}, which contains the generated kernel, is compiled without optimisation, "
                + "so training is several times slower. Build it with -c Release.";
        }
    }

    /// <summary>Advice on features that are determined by others, and on weights with few certain digits.</summary>
    public static IEnumerable<string> OnSolution(LeastSquaresSolution solution, ModelSchema schema)
    {
        foreach (var redundant in solution.Collinearities.Where(static collinearity => collinearity.IsRedundant))
            yield return $"{redundant} in these rows: its coefficient cannot be determined and is set to 0. {Remedy(redundant)}";

        if (solution.CorrectDigits >= MinDigits)
            yield break;
        var least = Enumerable.Range(0, solution.WeightDigits.Count).Except(solution.RedundantFeatures).MinBy(i => solution.WeightDigits[i]);
        var trust = solution.CorrectDigits < 1 ? "No digit" : $"Only {Counted.Of((int)solution.CorrectDigits, "digit")}";
        var weight = least < schema.FeatureNames.Count ? $"the coefficient of {schema.FeatureNames[least]}" : "the intercept";
        yield return solution.Collinearities.Where(static collinearity => !collinearity.IsRedundant).MaxBy(static collinearity => collinearity.Digits) is { } nearest
            ? $"{trust} of {weight} can be relied on, because {nearest} in these rows. {Remedy(nearest)}"
            : $"{trust} of {weight} can be relied on.";
        if (solution.Method == SolutionMethod.NormalEquations)
            yield return "For more digits, pass the rows as a list or an array and use LeastSquaresSolver.Auto, which reads them again if needed. If they can be read only once, use LeastSquaresSolver.Qr.";
    }

    /// <summary>Advice on a loss with kinks whose optimum was only approached.</summary>
    public static IEnumerable<string> OnKinks(DescentRun run, DescentPlan plan, LossTraits loss)
    {
        if (!plan.SmoothsKinks || run.StopReason is not (StopReason.ToleranceReached or StopReason.EpochsCompleted))
            yield break;
        yield return loss.Pieces is null
            ? $"{loss.Text} has a kink, and how near these weights are to its optimum is unknown: smooth losses that approach it were minimised. AbsoluteError, QuantileLoss and EpsilonInsensitive have an exact optimum."
            : $"The exact optimum of {loss.Text} is not certain: the duality gap did not close. Features that are nearly collinear can cause this.";
    }

    private static string Remedy(Collinearity collinearity) => $"Mark {collinearity.Feature} [Excluded], or add rows in which it varies independently.";

    /// <summary>Fewer certain digits than this are reported.</summary>
    private const double MinDigits = 6;
}
