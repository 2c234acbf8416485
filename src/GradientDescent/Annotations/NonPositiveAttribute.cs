namespace GradientDescent;

/// <summary>Forbids this feature's coefficients to be above 0, whatever the penalty is.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NonPositiveAttribute : Attribute;
