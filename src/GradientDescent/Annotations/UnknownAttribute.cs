namespace GradientDescent;

/// <summary>Specifies what a value that is none of the levels means, in a feature that is an enum or has <see cref="LevelsAttribute"/>. Default: <see cref="UnknownLevels.Throw"/>.</summary>
/// <remarks>Null is not an unknown level, see <see cref="MissingAttribute"/>. The number of features does not depend on the values in the rows.</remarks>
/// <param name="levels">What to do with a row in which the value is none of the levels.</param>
/// <example>
/// This gives the coefficients <c>CityParis</c>, compared with Berlin, and <c>CityOther</c>, for all other cities.
/// <code>[Levels("Berlin", "Paris"), Unknown(UnknownLevels.Other)] string City</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UnknownAttribute(UnknownLevels levels) : Attribute
{
    /// <summary>What to do with a row in which the value is none of the levels.</summary>
    public UnknownLevels Levels { get; } = levels;
}
