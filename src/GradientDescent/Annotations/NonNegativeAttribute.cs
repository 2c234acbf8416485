namespace GradientDescent;

/// <summary>Restricts this feature's coefficients to 0 or more, with any penalty.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NonNegativeAttribute : Attribute;
