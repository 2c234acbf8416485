namespace GradientDescent;

/// <summary>
/// The values that a <c>string</c> can have, so that it can be a feature: <c>[Levels("north", "south", "west")] string Side</c> gives the
/// coefficients <c>SideSouth</c> and <c>SideWest</c>, each by how much the prediction differs from that for the reference level, the first one.
/// </summary>
/// <remarks>A row with any other text has no number there: training refuses it, and its prediction is NaN. Letters are compared exactly.</remarks>
/// <param name="levels">The values, at least two, all different.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class LevelsAttribute(params string[] levels) : Attribute
{
    /// <summary>The values.</summary>
    public IReadOnlyList<string> Levels { get; } = levels;
}
