namespace GradientDescent;

/// <summary>
/// The unit of a number, for people: axes of pictures, reports and the table of the statistics show it. It changes no number, and models with and without units are equal.
/// </summary>
/// <remarks>It applies to numbers, but not to a <c>bool</c>, a date or a time. The logarithm of a number, its powers and its products have no unit.</remarks>
/// <param name="unit">The unit, such as <c>k€</c> or <c>m²</c>.</param>
/// <example><code>[Unit("k€"), Target] double Price</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit.</summary>
    public string Unit { get; } = unit;
}
