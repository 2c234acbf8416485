using GradientDescent.Solving;

namespace GradientDescent;

/// <summary>A feature that is, in the training rows, a linear combination of the features before it, or nearly so.</summary>
/// <param name="Feature">The name of the feature.</param>
/// <param name="Formula">The linear combination, such as <c>Width + Depth</c>. If it has many terms, only their names.</param>
/// <param name="Digits">The number of decimal digits to which the others determine the feature: −log₁₀(root mean square of the difference / deviation).</param>
/// <param name="IsRedundant">Whether the difference is only rounding. The feature's coefficient is then 0.</param>
public sealed record Collinearity(string Feature, string Formula, double Digits, bool IsRedundant)
{
    /// <summary>
    /// Whether a redundant feature may differ from the combination all the same: the difference is lost in the rounding of the values, or of the moments that were
    /// fitted. Then <see cref="LeastSquaresSolution.WeightDigits"/> are 0 for the features of the combination.
    /// </summary>
    public bool IsLost { get; init; }

    /// <summary>For example "Area is Width + Depth to 13 digits", or "Area is constant".</summary>
    public override string ToString() =>
        Formula is CombinationFormula.Constant or CombinationFormula.Zero ? $"{Feature} is {Formula}" : FormattableString.Invariant($"{Feature} is {Formula} to {Math.Floor(Digits)} digits");
}
