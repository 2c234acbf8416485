namespace GradientDescent;

/// <summary>
/// Adds the product of two features: <c>[Interaction(nameof(Bedrooms), nameof(Area))]</c> on the record gives the coefficient
/// <c>BedroomsTimesArea</c>. Of a property that is several features, such as an enum, every one is multiplied.
/// </summary>
/// <param name="first">The name of a property that is a feature.</param>
/// <param name="second">The name of another.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class InteractionAttribute(string first, string second) : Attribute
{
    /// <summary>The name of the one property.</summary>
    public string First { get; } = first;

    /// <summary>The name of the other.</summary>
    public string Second { get; } = second;
}
