namespace GradientDescent;

/// <summary>Adds the powers of a number as features: x, x², … up to <paramref name="degree"/>.</summary>
/// <remarks>With a transform such as <see cref="LogAttribute"/> the powers are those of the transformed number.</remarks>
/// <param name="degree">The highest power, from 2 to 16.</param>
/// <example>
/// This gives the coefficients <c>Area</c>, <c>AreaPower2</c> and <c>AreaPower3</c>.
/// <code>[Polynomial(3)] double Area</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PolynomialAttribute(int degree) : Attribute
{
    /// <summary>The highest power.</summary>
    public int Degree { get; } = degree;
}
