using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The statistics of one weight: a coefficient or the intercept.</summary>
/// <remarks>
/// Tests and intervals use Student's t distribution with n − p degrees of freedom (<see cref="Summary.ResidualDegreesOfFreedom"/>), also with robust standard errors, as
/// statsmodels does with <c>use_t=True</c>. Thread safety: estimates are immutable, and several threads may read them.
/// </remarks>
public sealed record CoefficientEstimate
{
    internal CoefficientEstimate()
    {
    }

    /// <summary>The name of the coefficient; "Intercept" for the constant term.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of the weight, such as <c>k€ per m²</c>; null if the record does not say it.</summary>
    public string? Unit { get; init; }

    /// <summary>The estimated weight.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// The standard error: the estimated standard deviation of <see cref="Value"/> over many samples like this one, √ of its element on the diagonal of
    /// <see cref="Summary.Covariance"/>. NaN without residual degrees of freedom, and for a redundant feature.
    /// </summary>
    public required double StandardError { get; init; }

    /// <summary>The t statistic: value / standard error. NaN if the fit is exact, so that nothing is left to test.</summary>
    public required double TStatistic { get; init; }

    /// <summary>The p-value, P&gt;|t| in the table: the probability of a t statistic at least this far from 0 if the true weight is 0. It is two-sided.</summary>
    public required double PValue { get; init; }

    /// <summary>The confidence interval: value ± q · standard error, where q is the quantile of the t distribution at (1 + <see cref="Summary.Confidence"/>) / 2.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>
    /// The variance inflation factor, 1 / (1 − R²), with the R² of a regression of the feature on all other features. The regression has an intercept if the model has one,
    /// and uses the sample weights. The factor is the variance of the estimate, divided by what it would be if the feature were uncorrelated with the others. Null for
    /// the intercept and for a redundant feature.
    /// </summary>
    public required double? VarianceInflationFactor { get; init; }

    /// <summary>
    /// Whether the feature is redundant: a linear combination of features declared before it. Then its value is 0, and its other statistics are NaN or null.
    /// </summary>
    public required bool IsRedundant { get; init; }

    /// <summary>
    /// Returns for example <c>Bedrooms 84.7368 ± 27.0912, t 3.12784, p 0.0260209, in [15.0967, 154.377]</c>, with six significant digits per number,
    /// in the invariant culture.
    /// </summary>
    public override string ToString() => Invariant($"{Name} {Value:G6} ± {StandardError:G6}, t {TStatistic:G6}, p {PValue:G6}, in {ConfidenceInterval}");
}
