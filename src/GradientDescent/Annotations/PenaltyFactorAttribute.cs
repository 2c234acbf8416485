namespace GradientDescent;

/// <summary>
/// How dear this feature's coefficients are to the <see cref="Penalty"/>: its prices L1 and L2 are multiplied by the factor. 0 leaves them free
/// of it, 1 is what every other coefficient has.
/// </summary>
/// <param name="factor">A finite number of 0 or more.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PenaltyFactorAttribute(double factor) : Attribute
{
    /// <summary>The factor.</summary>
    public double Factor { get; } = factor;
}
