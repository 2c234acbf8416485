using GradientDescent.Generators.Description;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>A property of a few known values: a column of 0 and 1 for each but one, which the others are compared with.</summary>
internal static class LevelFeature
{
    /// <param name="features">What is added to.</param>
    /// <param name="property">The property.</param>
    /// <param name="input">Its value.</param>
    /// <param name="levels">Its levels.</param>
    /// <param name="reference">Which of them has no column.</param>
    /// <param name="anyOf">The pattern of all levels.</param>
    public static void Add(
        FeatureSet features, MarkedProperty property, Expression input, IReadOnlyList<Level> levels, Level reference, string anyOf)
    {
        var orNull = MissingPolicies.Of(property) == MissingPolicy.Indicator ? "null or " : "";
        // Another level is 0; what is no level at all has no number.
        var other = features.Add(new Value("Other" + property.Name, "double", new($"{input} is {orNull}{anyOf} ? 0 : {MissingPolicies.NoLevel(property, input)}"), IsInline: false));
        foreach (var level in levels.Where(level => level != reference))
        {
            var value = new Value(property.Name + level.Name, "double", new($"{input} == {level.Text} ? 1 : {Expression.Value(other)}"), IsInline: true);
            features.Add(property, value, $"[{Names.Lowered(property.Name)} = {level.Words}]", $"where {property.Name} is {level.Words} rather than {reference.Words}");
        }

        MissingPolicies.AddIndicator(features, property, input);
    }
}

/// <summary>One of the values that a property can have.</summary>
/// <param name="Name">What its column's name ends with.</param>
/// <param name="Text">The value in C#.</param>
/// <param name="Words">The value in a sentence.</param>
internal sealed record Level(string Name, Expression Text, string Words);
