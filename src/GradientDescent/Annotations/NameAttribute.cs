namespace GradientDescent;

/// <summary>
/// The name of a property's column in a source such as a CSV file, if it differs from the name of the property by more than case, underscores, spaces and hyphens.
/// <c>[Column]</c> of System.ComponentModel.DataAnnotations.Schema means the same. The coefficient keeps the name of the property.
/// </summary>
/// <param name="name">The name of the column.</param>
/// <example><code>[Name("sale_price_usd"), Target] double Price</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NameAttribute(string name) : Attribute
{
    /// <summary>The name of the column.</summary>
    public string Name { get; } = name;
}
