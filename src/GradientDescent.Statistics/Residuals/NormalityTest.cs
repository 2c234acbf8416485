using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>A test of the residuals for a normal distribution. If they are normal, its statistic has a χ² distribution with two degrees of freedom.</summary>
/// <param name="Statistic">The statistic; NaN if it is not defined.</param>
/// <param name="PValue">The probability of a statistic at least this large if the residuals are normal: exp(−statistic / 2).</param>
public readonly record struct NormalityTest(double Statistic, double PValue)
{
    /// <summary>Returns for example <c>χ² 0.52, p 0.771</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"χ² {Statistic:G6}, p {PValue:G6}");

    internal static NormalityTest Of(double statistic) => new(statistic, Math.Exp(-statistic / 2));
}
