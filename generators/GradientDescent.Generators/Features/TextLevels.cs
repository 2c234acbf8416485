using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>The levels that a [Levels] attribute lists, and their names.</summary>
internal static class TextLevels
{
    public const string Mark = "Levels";

    /// <summary>The levels in order; null if the attribute has an invalid value, which is reported, here or by the compiler.</summary>
    public static IReadOnlyList<PropertyLevel>? Of(MarkedProperty property, AttributeData mark, Reporter reporter)
    {
        if (reporter.LeavesToCompiler(mark))
            return null;

        var texts = Texts(mark.ConstructorArguments.FirstOrDefault()) ?? [];
        var names = Texts(mark.NamedArguments.FirstOrDefault(static argument => argument.Key == "Names").Value);
        if (FaultOf(texts, names) is var (value, rule))
        {
            reporter.Report(Descriptors.BadNumber, property, Mark, Mark, property.Name, value, rule);
            return null;
        }

        return [.. texts.Select((text, i) => new PropertyLevel(text!) { CoefficientName = names?[i] })];
    }

    /// <summary>The names that levels have in coefficients without names of their own.</summary>
    public static IReadOnlyList<string> DefaultNames(IReadOnlyList<string> levels)
    {
        var property = new ModelProperty("", PropertyType.Text) { Levels = [.. levels.Select(static level => new PropertyLevel(level))] };
        return [.. property.Levels.Select(level => TermName.OfLevel(property, level))];
    }

    private static IReadOnlyList<string?>? Texts(TypedConstant array) =>
        array.Kind != TypedConstantKind.Array || array.IsNull ? null : [.. array.Values.Select(static value => value.Value as string)];

    /// <summary>The first invalid value, and what it must be instead.</summary>
    private static (string Value, string Rule)? FaultOf(IReadOnlyList<string?> texts, IReadOnlyList<string?>? names) =>
        texts.Contains(null) ? ("null", "a text")
        : texts.GroupBy(static text => text!, StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { Key: var repeated }
            ? ($"{CSharpLiteral.Text(repeated)} more than once", "listed only once")
        : names is null ? null
        : names.Count != texts.Count ? ($"Names with {names.Count} of {texts.Count} names", "one name for each level, in the same order")
        : names.FirstOrDefault(static name => !IsName(name)) is { } wrong ? ($"{CSharpLiteral.Text(wrong)} in Names", "a name of letters, digits and underscores")
        : names.Contains(null) ? ("null in Names", "a name of letters, digits and underscores")
        : null;

    private static bool IsName(string? name) => name is null || (name.Length > 0 && name.All(static letter => char.IsLetterOrDigit(letter) || letter == '_'));
}
