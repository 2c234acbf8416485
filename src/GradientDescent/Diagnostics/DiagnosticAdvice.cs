namespace GradientDescent.Diagnostics;

/// <summary>Advice on the assumptions of a fit, where failing them changes the conclusion.</summary>
internal static class DiagnosticAdvice
{
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="weights">The weights of the fit.</param>
    /// <param name="hasIntercept">Whether the first weight is the intercept.</param>
    public static IEnumerable<string> On(ResidualDiagnostics diagnostics, WeightList weights, bool hasIntercept)
    {
        var solution = diagnostics.Solution;
        if (solution.IsExactFit)
        {
            yield return "The fit is exact but for rounding, or has as many weights as rows: nothing is left to test.";
            yield break;
        }

        if (diagnostics.VarianceAdvice is { } variance)
            yield return variance;
        var errors = WeightList.StandardErrors(solution);
        var tStatistics = weights.Values.Zip(errors, static (weight, error) => weight / error).ToArray();
        if (CollinearityAdvice.On(weights.Names, WeightList.InflationFactors(solution, hasIntercept), tStatistics) is { } collinearity)
            yield return collinearity;
    }
}
