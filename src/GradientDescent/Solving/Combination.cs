namespace GradientDescent.Solving;

/// <summary>A feature, and how the features before it determine it.</summary>
/// <param name="Feature">Which.</param>
/// <param name="Multiples">How many times each feature before it goes into it.</param>
/// <param name="Distance">The root mean square of what is left of it.</param>
/// <param name="Spread">The root mean square of it all, around its mean where there is an intercept.</param>
/// <param name="IsCertain">False where the factor is too coarse to tell whether anything is left.</param>
/// <param name="IsRedundant">Whether nothing is left but rounding, so that it was left out.</param>
internal sealed record Combination(int Feature, double[] Multiples, double Distance, double Spread, bool IsCertain, bool IsRedundant)
{
    /// <summary>To how many digits the features before it determine it.</summary>
    public double Digits => Spread == 0 ? MostDigits : Math.Clamp(-Math.Log10(Distance / Spread), 0, MostDigits);

    /// <summary>A double has no more.</summary>
    private const double MostDigits = 15.95;
}
