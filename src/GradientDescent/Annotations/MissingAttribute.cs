namespace GradientDescent;

/// <summary>What a null means in a feature that may be null: <c>[Missing(MissingValues.Mean)] double? Age</c>.</summary>
/// <param name="values">What to do.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MissingAttribute(MissingValues values) : Attribute
{
    /// <summary>What to do.</summary>
    public MissingValues Values { get; } = values;
}
