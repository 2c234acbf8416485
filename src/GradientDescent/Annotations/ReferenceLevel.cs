namespace GradientDescent;

/// <summary>Which level of a property is its reference level, if the property has no <see cref="ReferenceAttribute"/>.</summary>
public enum ReferenceLevel
{
    /// <summary>The level declared first.</summary>
    First,

    /// <summary>The level declared last.</summary>
    Last,
}
