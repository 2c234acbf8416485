namespace GradientDescent;

/// <summary>
/// Marks the property that the model predicts. It may be nullable: a row to train on must have it, a row to predict need not.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TargetAttribute : Attribute;
