using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>What is known of one weight.</summary>
public sealed record CoefficientEstimate
{
    internal CoefficientEstimate()
    {
    }

    /// <summary>The name of the feature's property; "Intercept" for the constant term.</summary>
    public required string Name { get; init; }

    /// <summary>The weight itself.</summary>
    public required double Value { get; init; }

    /// <summary>The standard deviation that it would have over many sets of rows like these. NaN without residual degrees of freedom and for a redundant feature.</summary>
    public required double StandardError { get; init; }

    /// <summary>t = value / standard error.</summary>
    public required double TStatistic { get; init; }

    /// <summary>P&gt;|t|: the probability of such a t or one further from 0 if the weight were 0 in truth.</summary>
    public required double PValue { get; init; }

    /// <summary>Value ± quantile of t · standard error, at the summary's confidence.</summary>
    public required Interval ConfidenceInterval { get; init; }

    /// <summary>
    /// How many times the variance is that it would be if the feature had nothing in common with the others: 1 / (1 − R²) of the feature on all others, weighted
    /// and, with intercept, centred. Null for the intercept and for a redundant feature.
    /// </summary>
    public required double? VarianceInflation { get; init; }

    /// <summary>Whether other features determine this one, so that its value is 0 and nothing more is to be said.</summary>
    public required bool IsRedundant { get; init; }

    /// <summary>For example <c>Bedrooms 84.7368 ± 27.0912, t 3.12784, p 0.0260209, in [15.0967, 154.377]</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Name} {Value:G6} ± {StandardError:G6}, t {TStatistic:G6}, p {PValue:G6}, in {ConfidenceInterval}");
}
