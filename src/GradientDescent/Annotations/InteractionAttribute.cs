namespace GradientDescent;

/// <summary>Adds the product of two features to the model, as a feature such as <c>BedroomsTimesArea</c>.</summary>
/// <remarks>
/// If a property gives several features, as an enum does, each of them is multiplied. The attributes <see cref="PenaltyFactorAttribute"/>,
/// <see cref="NonNegativeAttribute"/> and <see cref="NonPositiveAttribute"/> of the properties do not apply to the products.
/// </remarks>
/// <param name="first">The name of a property that is a feature.</param>
/// <param name="second">The name of a different property that is a feature. For the square of one property use <see cref="PolynomialAttribute"/>.</param>
/// <example>
/// <code>
/// [LinearModel, Interaction(nameof(Bedrooms), nameof(Area))]
/// public partial record House(double Bedrooms, double Area, [Target] double Price);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class InteractionAttribute(string first, string second) : Attribute
{
    /// <summary>The name of the first property.</summary>
    public string First { get; } = first;

    /// <summary>The name of the second property.</summary>
    public string Second { get; } = second;
}
