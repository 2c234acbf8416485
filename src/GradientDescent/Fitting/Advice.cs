using System.Diagnostics;
using System.Reflection;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>The sentences that a fit comes with when something could go better.</summary>
internal static class Advice
{
    /// <summary>A build without optimisation is the same arithmetic, about nine times slower.</summary>
    public static IEnumerable<string> OnBuild(Assembly generatedInto)
    {
        if (generatedInto.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            yield return $"{generatedInto.GetName().Name}, which the kernel is generated into, is compiled without optimisation: "
                + "training is several times slower than it needs to be. Build it with -c Release.";
        }
    }

    /// <summary>Features that others determine, and weights that are not to be trusted.</summary>
    public static IEnumerable<string> OnSolution(LeastSquaresSolution solution, ModelSchema schema)
    {
        foreach (var redundant in solution.Collinearities.Where(static collinearity => collinearity.IsRedundant))
            yield return $"{redundant} in these rows: no single coefficient is right, so it has 0. {Mend}";

        if (solution.CorrectDigits >= FewDigits)
            yield break;
        var least = Enumerable.Range(0, solution.WeightDigits.Count).Except(solution.RedundantFeatures).MinBy(i => solution.WeightDigits[i]);
        var trust = solution.CorrectDigits < 1 ? "No digit" : Invariant($"Only {Math.Floor(solution.CorrectDigits)} digits");
        var weight = least < schema.FeatureNames.Count ? $"the coefficient of {schema.FeatureNames[least]}" : "the intercept";
        yield return solution.Collinearities.Where(static collinearity => !collinearity.IsRedundant).MaxBy(static collinearity => collinearity.Digits) is { } nearest
            ? $"{trust} of {weight} can be relied on, because {nearest} in these rows. {Mend}"
            : $"{trust} of {weight} can be relied on.";
        if (solution.Method == SolutionMethod.NormalEquations)
            yield return "LeastSquaresSolver.Qr would find more digits in one pass, and LeastSquaresSolver.Auto all of them where it can read the rows again, as it can those of a list or an array.";
    }

    private const string Mend = "Mark it [Excluded], or give rows in which it varies by itself.";

    /// <summary>Fewer certain digits than this are reported.</summary>
    private const double FewDigits = 6;
}
