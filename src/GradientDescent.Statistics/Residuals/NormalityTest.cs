using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>A test of the residuals against a normal distribution, whose statistic is distributed as χ² of two degrees of freedom if they have one.</summary>
/// <param name="Statistic">NaN where it is not defined.</param>
/// <param name="PValue">The probability of such a statistic or a larger one: exp(−statistic / 2).</param>
public readonly record struct NormalityTest(double Statistic, double PValue)
{
    /// <summary>For example <c>χ² 0.52, p 0.771</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"χ² {Statistic:G6}, p {PValue:G6}");

    internal static NormalityTest Of(double statistic) => new(statistic, Math.Exp(-statistic / 2));
}
