namespace GradientDescent;

/// <summary>
/// Makes a computed property a feature: <c>[Feature] public double Area => Width * Depth;</c>. Other properties are features without it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FeatureAttribute : Attribute;
