namespace GradientDescent;

/// <summary>Leaves a property out of the model: it is neither a feature nor the target.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ExcludedAttribute : Attribute;
