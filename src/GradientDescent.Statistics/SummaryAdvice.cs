namespace GradientDescent.Statistics;

/// <summary>Advice on the assumptions of a summary.</summary>
internal static class SummaryAdvice
{
    /// <summary>Variances are judged by the diagnostics, from classical errors; collinearity by the summary's own errors.</summary>
    public static IEnumerable<string> Of(Summary summary)
    {
        if (summary.Solution.IsExactFit)
            yield break;
        if (summary is { Errors: StandardErrors.Classical, Residuals.Diagnostics.VarianceAdvice: { } variance })
            yield return variance;
        CoefficientEstimate[] features = [.. summary.Coefficients.Where(static coefficient => coefficient.VarianceInflationFactor is not null)];
        if (CollinearityAdvice.On(
            [.. features.Select(static feature => feature.Name)],
            [.. features.Select(static feature => feature.VarianceInflationFactor!.Value)],
            [.. features.Select(static feature => feature.TStatistic)]) is { } collinearity)
        {
            yield return collinearity;
        }
    }
}
