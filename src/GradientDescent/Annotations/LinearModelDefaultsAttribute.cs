namespace GradientDescent;

/// <summary>Sets defaults for all records of a project that are marked with <see cref="LinearModelAttribute"/>. An attribute on a property takes precedence.</summary>
/// <remarks>The defaults of the project that contains a record also apply to properties that the record inherits from a type in another project.</remarks>
/// <example><code>[assembly: LinearModelDefaults(Missing = MissingValues.Mean, Reference = ReferenceLevel.Last)]</code></example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LinearModelDefaultsAttribute : Attribute
{
    /// <summary>
    /// What to do with a row in which a nullable feature without <see cref="MissingAttribute"/> is null. Default: such a feature is a compiler error, GD0013.
    /// </summary>
    /// <remarks>
    /// <see cref="MissingValues.SkipRow"/> also applies to a nullable target. <see cref="MissingValues.Mean"/> and <see cref="MissingValues.Indicator"/> do not,
    /// because nothing replaces a missing target: a row without it is then invalid, as with <see cref="MissingValues.Throw"/>. A <c>string</c> in code without
    /// nullable annotations is nullable only if it has <see cref="MissingAttribute"/>.
    /// </remarks>
    public MissingValues Missing { get; set; }

    /// <summary>
    /// The reference level of an <c>enum</c>, or of a <c>string</c> with <see cref="LevelsAttribute"/>, without <see cref="ReferenceAttribute"/>.
    /// Default: <see cref="ReferenceLevel.First"/>.
    /// </summary>
    public ReferenceLevel Reference { get; set; }
}
