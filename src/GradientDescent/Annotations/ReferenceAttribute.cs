namespace GradientDescent;

/// <summary>
/// Sets the reference level of an <c>enum</c>, or of a <c>string</c> with <see cref="LevelsAttribute"/>. The reference level has no coefficient;
/// the coefficients of the other levels are differences from it. Default: the level declared first, unless
/// <see cref="LinearModelDefaultsAttribute"/> sets another default for the project.
/// </summary>
/// <param name="level">A member of the enum, <c>[Reference(Heating.Gas)]</c>, or a level of the string, <c>[Reference("south")]</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReferenceAttribute(object level) : Attribute
{
    /// <summary>The level.</summary>
    public object Level { get; } = level;
}
