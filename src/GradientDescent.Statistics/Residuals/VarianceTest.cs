using GradientDescent.Statistics.Distributions;
using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>A test of residuals for equal variance (homoscedasticity). If the variances are equal, its statistic has a χ² distribution for many rows.</summary>
/// <param name="Statistic">The statistic, n·R² of a regression of the squared residuals; NaN if it is not defined.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of the distribution.</param>
/// <param name="PValue">The probability of a statistic at least this large if the variances are equal.</param>
public readonly record struct VarianceTest(double Statistic, int DegreesOfFreedom, double PValue)
{
    /// <summary>Returns for example <c>χ²(2) 8.52, p 0.0141</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"χ²({DegreesOfFreedom}) {Statistic:G6}, p {PValue:G6}");

    internal static VarianceTest Of(ChiSquaredStatistic statistic) =>
        new(statistic.Value, statistic.DegreesOfFreedom, ChiSquared.UpperTail(statistic.Value, statistic.DegreesOfFreedom));
}
