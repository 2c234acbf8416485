namespace GradientDescent;

/// <summary>Multiplies the penalty weights (L1 and L2) of this feature's coefficients by a factor.</summary>
/// <remarks>
/// With a factor of 0 the coefficients are not penalised. Without this attribute the factor is 1. It applies also to the feature's powers, its levels and the feature of
/// <see cref="MissingValues.Indicator"/>, but not to its interactions, whose factor is 1. See <see cref="Penalty"/> for the formula.
/// </remarks>
/// <param name="factor">A finite number of 0 or more.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PenaltyFactorAttribute(double factor) : Attribute
{
    /// <summary>The factor.</summary>
    public double Factor { get; } = factor;
}
