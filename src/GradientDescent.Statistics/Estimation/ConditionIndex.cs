using GradientDescent.Statistics.Estimation;
using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>
/// A condition index of the rows, and the share of the variance of each weight that belongs to it. A large index with large shares of two or more weights is a
/// collinearity of their features.
/// </summary>
/// <remarks>
/// The columns of √W X̃ are scaled to length 1, and not centred: the intercept is a column too, and a feature far from 0 that varies little is collinear with it. Redundant
/// features are left out. D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics, 1980, §3.2, https://doi.org/10.1002/0471725153. Thread safety: an index is
/// immutable, and several threads may read it.
/// </remarks>
public sealed class ConditionIndex
{
    private const double Large = 30;
    private const double LargeShare = 0.5;

    private ConditionIndex(double value, double singularValue, IReadOnlyList<double> shares, IReadOnlyList<string> names)
    {
        Value = value;
        SingularValue = singularValue;
        VarianceProportions = shares;
        string[] large = [.. names.Where((_, weight) => shares[weight] > LargeShare)];
        CollinearWeights = value > Large && large.Length > 1 ? large : [];
    }

    /// <summary>The largest singular value divided by <see cref="SingularValue"/>. The largest index is the condition number of the scaled columns.</summary>
    public double Value { get; }

    /// <summary>The singular value of the scaled columns.</summary>
    public double SingularValue { get; }

    /// <summary>
    /// The share of the variance of each weight, in the order of <see cref="Summary.Coefficients"/>, the intercept first. The shares of a weight over all indices sum to 1. NaN
    /// for a redundant feature.
    /// </summary>
    public IReadOnlyList<double> VarianceProportions { get; }

    /// <summary>
    /// The names of the weights with a share above 0.5, if the index is above 30 and there are at least two of them: the collinear set. Otherwise empty.
    /// </summary>
    public IReadOnlyList<string> CollinearWeights { get; }

    /// <summary>Returns for example <c>1342.2: GrossNationalProduct, Year</c>, in the invariant culture.</summary>
    public override string ToString() => Invariant($"{Value:G6}{(CollinearWeights.Count == 0 ? "" : ": ")}{string.Join(", ", CollinearWeights)}");

    internal static IReadOnlyList<ConditionIndex> Of(Design design, IReadOnlyList<string> names)
    {
        var (values, shares) = design.ScaledSpectrum();
        return [.. values.Zip(shares, (value, its) => new ConditionIndex(values[0] / value, value, its, names))];
    }
}
