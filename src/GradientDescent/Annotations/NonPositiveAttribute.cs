namespace GradientDescent;

/// <summary>Restricts this feature's coefficients to 0 or less, with any penalty.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NonPositiveAttribute : Attribute;
