using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>A property of a few known values: a column of 0 and 1 for each but one, which the others are compared with.</summary>
internal static class LevelFeature
{
    /// <param name="features">What is added to.</param>
    /// <param name="property">The property.</param>
    /// <param name="of">The same with its levels.</param>
    public static void Add(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        foreach (var level in of.Levels.Where(level => level != of.Reference))
            features.Add(property, MissingPolicies.Apply(property, of, new LevelTerm(of, level, MissingPolicies.IsGuarded(property))));
        MissingPolicies.AddIndicator(features, property, of);
    }
}
