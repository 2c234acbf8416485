namespace GradientDescent;

/// <summary>
/// Marks the property that says how much a row counts: a row of weight 2 counts as much as the same row twice. It is neither
/// feature nor target. A weight is 0 or more; the loss becomes Σ weight·loss / Σ weight.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SampleWeightAttribute : Attribute;
