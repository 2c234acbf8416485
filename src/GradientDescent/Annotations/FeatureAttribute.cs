namespace GradientDescent;

/// <summary>Makes a feature of a computed property, or of a property that is less visible than the model. Other properties are features without this attribute.</summary>
/// <remarks>If the body is arithmetic on other properties, <c>Predict</c> has parameters for those properties and computes the feature from them.</remarks>
/// <example><code>[Feature] public double Area => Width * Depth;</code></example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FeatureAttribute : Attribute;
