using GradientDescent.Descent;
using static System.FormattableString;

namespace GradientDescent.Fitting;

/// <summary>Advice to standardise, if that makes the curvatures more alike; and the features that cause the difference.</summary>
internal static class ScalingAdvice
{
    /// <summary>Standardising is advised if it divides the condition number by at least this factor.</summary>
    private const double MinImprovement = 10;

    /// <summary>From this on, numbers are written with thousands separators.</summary>
    private const double Thousand = 1000;

    public static IEnumerable<string> On(DescentProblem problem, ModelSchema schema, double condition)
    {
        if (condition < MinImprovement)
            yield break;
        var scaled = StepContraction.StandardCondition(problem, schema.HasIntercept);
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
}
