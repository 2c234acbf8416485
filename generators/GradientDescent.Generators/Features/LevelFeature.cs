using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the features of a property with levels: one 0/1 column per level except the reference.</summary>
internal static class LevelFeature
{
    /// <param name="features">The set to add to.</param>
    /// <param name="property">The property.</param>
    /// <param name="of">The same property with its levels.</param>
    public static void Add(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        foreach (var level in of.Levels.Where(level => level != of.Reference))
            features.Add(property, MissingPolicies.Apply(property, of, new LevelTerm(of, level, UnknownPolicies.IsGuarded(property, of))));
        UnknownPolicies.AddOther(features, property, of);
        MissingPolicies.AddIndicator(features, property, of);
    }

    /// <summary>Whether there is a column: a second level, or one for other values.</summary>
    public static bool HasColumn(MarkedProperty property, IReadOnlyList<PropertyLevel> levels) =>
        levels.Count >= 2 || (levels.Count == 1 && UnknownPolicies.Of(property) == UnknownLevels.Other);

    /// <summary>Reports a property with fewer than two levels, which is left out of the model: nothing can be compared with the reference level.</summary>
    public static void ReportConstant(MarkedProperty property, int count, Reporter reporter) =>
        reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, count == 0 ? "it has no levels" : "it has only one level", "add more");
}
