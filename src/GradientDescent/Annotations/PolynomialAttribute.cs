namespace GradientDescent;

/// <summary>
/// Makes a number several features, its powers: <c>[Polynomial(3)] double Area</c> gives the coefficients <c>Area</c>, <c>AreaPower2</c> and
/// <c>AreaPower3</c>, of area, area² and area³.
/// </summary>
/// <remarks>With a transform such as <see cref="LogAttribute"/> the powers are those of the transformed number.</remarks>
/// <param name="degree">The highest power, from 2 to 16.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PolynomialAttribute(int degree) : Attribute
{
    /// <summary>The highest power.</summary>
    public int Degree { get; } = degree;
}
