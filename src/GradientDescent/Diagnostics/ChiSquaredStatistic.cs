using static System.FormattableString;

namespace GradientDescent;

/// <summary>A statistic that has a χ² distribution for many rows if what it tests is true.</summary>
/// <param name="Value">The statistic; NaN if it is not defined.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of the distribution.</param>
public readonly record struct ChiSquaredStatistic(double Value, int DegreesOfFreedom)
{
    /// <summary>
    /// The standard normal deviate that is nearly as probable: ((χ²/k)^(1/3) − 1 + 2/(9k)) / √(2/(9k)) (Wilson and Hilferty, The Distribution of Chi-Square, 1931,
    /// https://doi.org/10.1073/pnas.17.12.684).
    /// </summary>
    internal double NormalDeviate
    {
        get
        {
            var variance = 2.0 / (9 * DegreesOfFreedom);
            return (Math.Cbrt(Value / DegreesOfFreedom) - 1 + variance) / Math.Sqrt(variance);
        }
    }

    /// <summary>Returns for example <c>χ²(2) 12.3</c>, with the degrees of freedom and six significant digits, in the invariant culture.</summary>
    public override string ToString() => Invariant($"χ²({DegreesOfFreedom}) {Value:G6}");
}
