using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace GradientDescent;

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
    public static IEnumerable<string> OnSolution<TModel>(LeastSquaresSolution solution)
        where TModel : ILinearModel<TModel>
    {
        foreach (var collinearity in solution.Collinearities)
        {
            if (collinearity.IsRedundant)
                yield return $"{collinearity} in these rows: no single coefficient is right, so it has 0. Mark it [Excluded], or give rows in which it varies by itself.";
            else if (solution.CorrectDigits < FewDigits)
                yield return $"{collinearity} in these rows: its coefficient and theirs can hardly be told apart. Mark it [Excluded], or give rows in which it varies by itself.";
        }

        for (var i = 0; i < solution.WeightDigits.Count; i++)
        {
            if (solution.WeightDigits[i] >= FewDigits || solution.RedundantFeatures.Contains(i))
                continue;
            var weight = i < TModel.FeatureNames.Count ? $"coefficient of {TModel.FeatureNames[i]}" : "intercept";
            var digits = solution.WeightDigits[i] < 1 ? "No digit" : Text($"Only {Math.Floor(solution.WeightDigits[i])} digits");
            yield return $"{digits} of the {weight} can be relied on"
                + (solution.Method == SolutionMethod.NormalEquations ? ": Solver.Qr would find more, as Solver.Auto does for rows that it can read twice." : ".");
        }
    }

    /// <summary>Fewer certain digits than this are worth a word.</summary>
    private const double FewDigits = 6;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
