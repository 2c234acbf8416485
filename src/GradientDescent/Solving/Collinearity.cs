using GradientDescent.Solving;

namespace GradientDescent;

/// <summary>A feature that is, in the training rows, a linear combination of the features before it, or nearly so.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="Formula">The linear combination, such as <c>Width + Depth</c>. If it has many terms, only their names.</param>
/// <param name="Digits">The number of decimal digits to which the others determine the feature: −log₁₀(root mean square of the difference / deviation).</param>
/// <param name="IsRedundant">Whether the difference is at most the rounding error. The feature's coefficient is then 0.</param>
public sealed record Collinearity(string Feature, string Formula, double Digits, bool IsRedundant)
{
    /// <summary>
    /// Whether it is uncertain that a redundant feature really is the combination: there may be a difference that is too small to be seen, because the rounding errors of
    /// the values, or of the moments that were fitted, are larger. Then <see cref="LeastSquaresSolution.WeightDigits"/> are 0 for this feature, for the features of
    /// the combination and for the intercept. If it is the rounding of moments, fit the rows themselves, or use <see cref="LeastSquaresSolver.Qr"/>.
    /// </summary>
    public bool IsLost { get; init; }

    /// <summary>For example "Area is Width + Depth to 13 digits", or "Area is constant".</summary>
    public override string ToString() =>
        Formula is CombinationFormula.Constant or CombinationFormula.Zero ? $"{Feature} is {Formula}" : FormattableString.Invariant($"{Feature} is {Formula} to {Math.Floor(Digits)} digits");
}
