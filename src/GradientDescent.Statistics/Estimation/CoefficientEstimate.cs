using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The statistics of one weight: a coefficient or the intercept.</summary>
public sealed record CoefficientEstimate
{
    internal CoefficientEstimate()
    {
    }

    /// <summary>The name of the coefficient; "Intercept" for the constant term.</summary>
    public required string Name { get; init; }

    /// <summary>The estimated weight.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// The standard error: the standard deviation of the estimate over many samples like this one. NaN without residual degrees of freedom, and for a redundant feature.
    /// </summary>
    public required double StandardError { get; init; }

    /// <summary>The t statistic: value / standard error. NaN if the fit is exact, so that nothing is left to test.</summary>
    public required double TStatistic { get; init; }

    /// <summary>P&gt;|t|: the probability of a t statistic at least this far from 0 if the true weight is 0.</summary>
    public required double PValue { get; init; }

    /// <summary>The confidence interval value ± quantile of t · standard error, at the summary's confidence.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>
    /// The variance inflation factor 1 / (1 − R²), where R² is that of a regression of the feature on all others, weighted and, with an intercept, centred. It is the
    /// variance of the estimate relative to that with uncorrelated features. Null for the intercept and for a redundant feature.
    /// </summary>
    public required double? VarianceInflationFactor { get; init; }

    /// <summary>Whether the feature is a linear combination of other features. Then its value is 0, and its other statistics are NaN or null.</summary>
    public required bool IsRedundant { get; init; }

    /// <summary>
    /// Returns for example <c>Bedrooms 84.7368 ± 27.0912, t 3.12784, p 0.0260209, in [15.0967, 154.377]</c>, with six significant digits per number,
    /// in the invariant culture.
    /// </summary>
    public override string ToString() => Invariant($"{Name} {Value:G6} ± {StandardError:G6}, t {TStatistic:G6}, p {PValue:G6}, in {ConfidenceInterval}");
}
