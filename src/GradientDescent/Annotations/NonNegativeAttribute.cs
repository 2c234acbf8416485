namespace GradientDescent;

/// <summary>Forbids this feature's coefficients to be below 0, whatever the penalty is.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NonNegativeAttribute : Attribute;
