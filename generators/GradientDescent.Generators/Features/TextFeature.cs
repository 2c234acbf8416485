using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the features of a string with listed values: one column per value except the reference.</summary>
internal static class TextFeature
{
    public static bool TryAdd(FeatureSet features, MarkedProperty property, Reporter reporter)
    {
        if (property.BareType.SpecialType != SpecialType.System_String || property.Mark(TextLevels.Mark) is not { } mark)
            return false;
        if (TextLevels.Of(property, mark, reporter) is not { } levels)
            return true;

        PropertyLevel? Find(TypedConstant constant) => levels.FirstOrDefault(level => level.Name == constant.Value as string);
        var reference = References.Of(property, levels, Find, reporter);
        if (!LevelFeature.HasColumn(property, levels))
        {
            LevelFeature.ReportConstant(property, levels.Count, reporter);
        }
        else if (reference is not null)
        {
            var of = new ModelProperty(property.Name, PropertyType.Text) { Levels = levels, Reference = reference };
            IReadOnlyList<string> written = [.. levels.Select(static level => CSharpLiteral.Text(level.Name))];
            LevelFeature.Add(features, property, features.AddInput(property, of, UnknownPolicies.Sentence(property, "is not a level", CSharpLiteral.Text(reference.Name)), written));
        }

        return true;
    }
}
