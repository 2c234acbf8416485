using GradientDescent.Solving;

namespace GradientDescent;

/// <summary>A feature that the features before it determine, or nearly so, in the rows at hand.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Formula">What it is made of, such as <c>Width + Depth</c>; with many parts, their names.</param>
/// <param name="Digits">To how many decimal digits: −log₁₀ of what is left of it, as a share of its deviation.</param>
/// <param name="IsRedundant">Whether nothing is left but rounding, so that its coefficient is 0.</param>
public sealed record Collinearity(string Feature, string Formula, double Digits, bool IsRedundant)
{
    /// <summary>For example "Area is Width + Depth to 13 digits", or "Area is constant".</summary>
    public override string ToString() =>
        Formula is CombinationFormula.Constant or CombinationFormula.Zero ? $"{Feature} is {Formula}" : FormattableString.Invariant($"{Feature} is {Formula} to {Math.Floor(Digits)} digits");
}
