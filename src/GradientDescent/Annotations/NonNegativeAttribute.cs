namespace GradientDescent;

/// <summary>Restricts this feature's coefficients to 0 or more, with or without a penalty.</summary>
/// <remarks>It applies also to its powers, its levels and the feature of <see cref="MissingValues.Indicator"/>, but not to its interactions.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NonNegativeAttribute : Attribute;
