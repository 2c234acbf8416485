namespace GradientDescent;

/// <summary>Specifies what a null means in a nullable feature or target. A nullable feature without it is a compiler error, GD0013, unless
/// <see cref="LinearModelDefaultsAttribute"/> sets a default for the project.</summary>
/// <remarks>
/// On a target, only <see cref="MissingValues.SkipRow"/> and <see cref="MissingValues.Throw"/> are possible. Default on a target: Throw, or SkipRow if the project's
/// defaults say so.
/// <para>
/// NaN counts as null only with <see cref="MissingValues.Mean"/>. With any other member of <see cref="MissingValues"/> a row with NaN is invalid: training throws an
/// <see cref="InvalidRowException"/>, or skips it with <see cref="InvalidRows.Skip"/>.
/// </para>
/// </remarks>
/// <param name="values">What to do with a row in which the property is null.</param>
/// <example><code>[Missing(MissingValues.Mean)] double? Age</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MissingAttribute(MissingValues values) : Attribute
{
    /// <summary>What to do with a row in which the property is null.</summary>
    public MissingValues Values { get; } = values;
}
