namespace GradientDescent.Solving;

/// <summary>A feature as a linear combination of the features before it.</summary>
/// <param name="Feature">The index of the feature.</param>
/// <param name="Multiples">The coefficients of the features before it.</param>
/// <param name="Distance">The root mean square of the difference between the feature and the combination.</param>
/// <param name="Spread">The root mean square of the feature, around its mean if there is an intercept.</param>
/// <param name="IsCertain">False if the factor is too inaccurate to decide whether there is any difference.</param>
/// <param name="IsRedundant">Whether the difference is only rounding, so that the feature was left out.</param>
internal sealed record Combination(int Feature, double[] Multiples, double Distance, double Spread, bool IsCertain, bool IsRedundant)
{
    /// <summary>Whether the feature was left out although it may differ from the combination: the difference is lost in the rounding of the values, or of the moments.</summary>
    public bool IsLost { get; init; }

    /// <summary>The number of decimal digits to which the combination determines the feature: −log₁₀(Distance / Spread).</summary>
    public double Digits => Spread == 0 ? MaxDigits : Math.Clamp(-Math.Log10(Distance / Spread), 0, MaxDigits);

    /// <summary>The decimal digits of a double: −log₁₀ 2⁻⁵³.</summary>
    private const double MaxDigits = 15.95;
}
