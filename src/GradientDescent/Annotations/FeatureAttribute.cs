namespace GradientDescent;

/// <summary>
/// Makes a computed property a feature: <c>[Feature] public double Area => Width * Depth;</c>. Other properties are features without it.
/// Where its body is arithmetic on other properties, <c>Predict</c> is given those, and computes it itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FeatureAttribute : Attribute;
