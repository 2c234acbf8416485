namespace GradientDescent.Statistics;

/// <summary>The test that all coefficients are 0.</summary>
/// <param name="Statistic">F; NaN where there is no coefficient, no residual degree of freedom, or a target that does not vary.</param>
/// <param name="ModelDegreesOfFreedom">How many coefficients.</param>
/// <param name="ResidualDegreesOfFreedom">n − p.</param>
/// <param name="PValue">The probability of such an F or a larger one if they were 0 in truth.</param>
public readonly record struct FTest(double Statistic, int ModelDegreesOfFreedom, long ResidualDegreesOfFreedom, double PValue);
