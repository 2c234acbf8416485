using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the features of a string with listed values: one column per value except the reference.</summary>
internal static class TextFeature
{
    public const string Mark = "Levels";

    public static bool TryAdd(FeatureSet features, MarkedProperty property, Reporter reporter)
    {
        if (property.BareType.SpecialType != SpecialType.System_String || property.Mark(Mark) is not { ConstructorArguments: [{ Kind: TypedConstantKind.Array } argument] })
            return false;

        var texts = argument.IsNull ? [] : argument.Values.Select(static value => value.Value as string).ToList();
        if (texts.Count < 2 || texts.Contains(null) || texts.Distinct(StringComparer.Ordinal).Count() < texts.Count)
        {
            Report(property, texts, reporter);
            return true;
        }

        List<PropertyLevel> levels = [.. texts.Select(static text => new PropertyLevel(text!))];
        PropertyLevel? Find(TypedConstant constant) => texts.IndexOf(constant.Value as string) is >= 0 and var index ? levels[index] : null;
        if (References.Of(property, levels, Find, reporter) is { } reference)
        {
            var of = new ModelProperty(property.Name, PropertyType.Text) { Levels = levels, Reference = reference };
            IReadOnlyList<string> written = [.. texts.Select(static text => CSharpLiteral.Text(text!))];
            LevelFeature.Add(features, property, features.AddInput(property, of, " If it is not a level, the prediction is NaN.", written));
        }

        return true;
    }

    private static void Report(MarkedProperty property, List<string?> texts, Reporter reporter)
    {
        var distinct = texts.OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (distinct < 2)
            LevelFeature.ReportTooFew(property, distinct, reporter);
        else if (texts.Contains(null))
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, "one of its levels is null", "remove it");
        else
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, "two of its levels are equal", "remove one of them");
    }
}
