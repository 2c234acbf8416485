namespace GradientDescent;

/// <summary>Specifies what a null means in a nullable feature.</summary>
/// <param name="values">What to do with a row in which the feature is null.</param>
/// <example><code>[Missing(MissingValues.Mean)] double? Age</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MissingAttribute(MissingValues values) : Attribute
{
    /// <summary>What to do with a row in which the feature is null.</summary>
    public MissingValues Values { get; } = values;
}
