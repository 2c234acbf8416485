namespace GradientDescent;

/// <summary>Marks the property that the model predicts.</summary>
/// <remarks>
/// It may be nullable: a row must have it for training, but not for prediction. With <c>[Target, Missing(MissingValues.SkipRow)]</c>, training leaves out rows without it.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TargetAttribute : Attribute;
