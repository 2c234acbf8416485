using static System.FormattableString;

namespace GradientDescent.Statistics;

/// <summary>The test that all coefficients are 0.</summary>
/// <param name="Statistic">F; NaN if there is no coefficient, if the target does not vary, or if the fit is exact, so that nothing is left to test.</param>
/// <param name="ModelDegreesOfFreedom">The number of coefficients that are estimated, without the intercept.</param>
/// <param name="ResidualDegreesOfFreedom">n − p, for n rows and p estimated weights.</param>
/// <param name="PValue">The probability of an F at least this large if all true coefficients are 0.</param>
public readonly record struct FTest(double Statistic, int ModelDegreesOfFreedom, long ResidualDegreesOfFreedom, double PValue)
{
    /// <summary>Returns for example <c>F(1, 5) = 9.78336, p 0.0260209</c>, with six significant digits per number, in the invariant culture.</summary>
    public override string ToString() => Invariant($"F({ModelDegreesOfFreedom}, {ResidualDegreesOfFreedom}) = {Statistic:G6}, p {PValue:G6}");
}
