using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The test that all coefficients are 0.</summary>
/// <param name="Statistic">F; NaN where there is no coefficient, no residual degree of freedom, or a target that does not vary.</param>
/// <param name="ModelDegreesOfFreedom">How many coefficients.</param>
/// <param name="ResidualDegreesOfFreedom">n − p.</param>
/// <param name="PValue">The probability of such an F or a larger one if they were 0 in truth.</param>
public readonly record struct FTest(double Statistic, int ModelDegreesOfFreedom, long ResidualDegreesOfFreedom, double PValue)
{
    /// <summary>For example <c>F(1, 5) = 9.78336, p 0.0260209</c>, six significant digits a number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"F({ModelDegreesOfFreedom}, {ResidualDegreesOfFreedom}) = {Statistic:G6}, p {PValue:G6}");
}
