using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static System.FormattableString;

namespace GradientDescent.Generators.Features;

/// <summary>A string whose values are listed: a column for each but one.</summary>
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
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, texts.OfType<string>().Distinct(StringComparer.Ordinal).Count());
            return true;
        }

        List<Level> levels = [.. texts.Select(static (text, i) => LevelOf(text!, i))];
        Level? Find(TypedConstant constant) => texts.IndexOf(constant.Value as string) is >= 0 and var index ? levels[index] : null;
        if (References.Of(property, levels, Find, reporter) is { } reference)
        {
            var input = features.AddInput(property, " A text that is not among its levels gives NaN.", number: null);
            LevelFeature.Add(features, property, input, levels, reference, string.Join(" or ", levels.Select(static level => level.Text)));
        }

        return true;
    }

    private static Level LevelOf(string text, int index)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return new(NameOf(text) is { Length: > 0 } name ? name : Invariant($"Level{index + 1}"), new(literal), literal);
    }

    /// <summary>The letters and digits of a text, each word's first one raised: <c>north-east</c> → <c>NorthEast</c>.</summary>
    private static string NameOf(string text)
    {
        var name = "";
        var isStart = true;
        foreach (var letter in text)
        {
            var isPart = char.IsLetterOrDigit(letter) || letter == '_';
            if (isPart)
                name += isStart ? char.ToUpperInvariant(letter) : letter;
            isStart = !isPart;
        }

        return name;
    }
}
