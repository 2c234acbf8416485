namespace GradientDescent;

/// <summary>
/// The level that the others of an <c>enum</c>, or of a <c>string</c> with <see cref="LevelsAttribute"/>, are compared with; it has no
/// coefficient. Without this it is the first one declared.
/// </summary>
/// <param name="level">A member of the enum, <c>[Reference(Heating.Gas)]</c>, or a level of the string, <c>[Reference("south")]</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReferenceAttribute(object level) : Attribute
{
    /// <summary>The level.</summary>
    public object Level { get; } = level;
}
