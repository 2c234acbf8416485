using System.Diagnostics;
using System.Reflection;
using GradientDescent.Descent;
using GradientDescent.Losses;
using GradientDescent.Models;
using GradientDescent.Printing;
using GradientDescent.Solving;
using GradientDescent.Terms;

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

    /// <summary>Advice on features that are determined by others, and on weights with few correct digits.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="schema">The schema of the model.</param>
    /// <param name="optimum">The same, with the knowledge of how it was computed.</param>
    public static IReadOnlyList<string> OnSolution(LeastSquaresSolution solution, ModelSchema schema, Optimum optimum) =>
        solution.Collinearities.Count == 0 && solution.CorrectDigits >= MinDigits ? [] : [.. OnCollinearities(solution, schema, optimum.LosesDigits)];

    private static IEnumerable<string> OnCollinearities(LeastSquaresSolution solution, ModelSchema schema, bool losesDigits)
    {
        if (solution.NonzeroWeightRowCount < schema.WeightCount && solution.RedundantFeatures.Count > 0)
        {
            yield return $"{Counted.Of(solution.NonzeroWeightRowCount, "row")} cannot determine {Counted.Of(schema.WeightCount, "weight")}: give at least as many rows, and many more to estimate how well the model predicts.";
            yield break;
        }

        foreach (var redundant in solution.Collinearities.Where(static collinearity => collinearity.IsRedundant))
        {
            yield return !redundant.IsLost ? $"{redundant} in these rows: its coefficient cannot be determined and is set to 0. {Remedy(redundant, schema)}"
                : $"{redundant} in these rows. What else is in it is lost in the rounding of the {(losesDigits ? "moments" : "values")}: its coefficient is set to 0, and the "
                + $"coefficients of the others are not those of the model with it. {(losesDigits ? MoreDigits : Remedy(redundant, schema))}";
        }

        if (solution.CorrectDigits >= MinDigits || solution.Collinearities.Any(static collinearity => collinearity.IsLost))
            yield break;
        var least = Enumerable.Range(0, solution.WeightDigits.Count).Except(solution.RedundantFeatures).MinBy(i => solution.WeightDigits[i]);
        var trust = solution.CorrectDigits < 1 ? "No digit" : $"Only {Counted.Of((int)solution.CorrectDigits, "digit")}";
        var weight = least < schema.FeatureNames.Count ? $"the coefficient of {schema.FeatureNames[least]}" : "the intercept";
        yield return solution.Collinearities.Where(static collinearity => !collinearity.IsRedundant).MaxBy(static collinearity => collinearity.Digits) is { } nearest
            ? $"{trust} of {weight} can be relied on, because {nearest} in these rows. {Remedy(nearest, schema)}"
            : $"{trust} of {weight} can be relied on.";
        if (losesDigits && solution.Method == SolutionMethod.NormalEquations)
            yield return MoreDigits;
    }

    private const string MoreDigits =
        "For more digits, pass the rows as a list or an array and use LeastSquaresSolver.Auto, which reads them again if needed. If they can be read only once, use LeastSquaresSolver.Qr.";

    /// <summary>Powers and products of values far from 0 are nearly linear in them, unless a number near their mean is subtracted first.</summary>
    private static string Remedy(Collinearity collinearity, ModelSchema schema) => IsProduct(collinearity, schema) && (collinearity.IsLost || !collinearity.IsRedundant)
        ? $"Subtract a number near their mean from the values that {collinearity.Feature} is computed from, for example in a computed property with [Feature]."
        : $"{FeatureRemoval.Of(TermOf(collinearity, schema))}, or add rows in which {collinearity.Feature} varies independently.";

    private static bool IsProduct(Collinearity collinearity, ModelSchema schema) =>
        TermOf(collinearity, schema) is PowerTerm or ProductTerm && collinearity.Formula != CombinationFormula.Constant;

    private static Term TermOf(Collinearity collinearity, ModelSchema schema) => schema.Features.First(feature => feature.Name == collinearity.Feature).Term;

    /// <summary>Advice on a loss with kinks whose optimum was only approached.</summary>
    public static IEnumerable<string> OnKinks(DescentRun run, DescentPlan plan, LossTraits loss)
    {
        if (!plan.SmoothsKinks || run.StopReason is not (StopReason.ToleranceReached or StopReason.EpochsCompleted))
            yield break;
        yield return plan.Pieces is null && loss.Pieces is not null
            ? $"How near these weights are to the optimum of {loss.Text} is unknown: its exact optimum needs the rows in one process, so smooth losses that approach it were minimised."
            : loss.Pieces is null
            ? $"{loss.Text} has a kink, and how near these weights are to its optimum is unknown: smooth losses that approach it were minimised. AbsoluteError, QuantileLoss and EpsilonInsensitive have an exact optimum."
            : $"The exact optimum of {loss.Text} is not certain: the duality gap did not close. Features that are nearly collinear can cause this.";
    }

    /// <summary>If fewer digits are correct, the advice says so.</summary>
    private const double MinDigits = 6;
}
