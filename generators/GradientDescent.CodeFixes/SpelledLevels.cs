using GradientDescent.Generators.Features;
using GradientDescent.Terms;

namespace GradientDescent.CodeFixes;

/// <summary>Names for levels with the same letters: their signs are spelled as words, <c>C#</c> → <c>CSharp</c>.</summary>
internal static class SpelledLevels
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['+'] = "Plus",
        ['-'] = "Minus",
        ['#'] = "Sharp",
        ['*'] = "Star",
        ['/'] = "Slash",
        ['.'] = "Dot",
        [','] = "Comma",
        ['&'] = "And",
        ['%'] = "Percent",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['='] = "Equal",
        ['!'] = "Not",
        ['?'] = "Question",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['€'] = "Euro",
        ['|'] = "Or",
        ['~'] = "Tilde",
        ['^'] = "Caret",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['°'] = "Degree",
        ['\''] = "Prime",
    };

    /// <summary>The names of the levels in order, all different; null if the levels have different names already.</summary>
    public static IReadOnlyList<string>? Of(IReadOnlyList<string> levels)
    {
        var plain = TextLevels.DefaultNames(levels);
        if (plain.Distinct(StringComparer.Ordinal).Count() == levels.Count)
            return null;

        var spelled = TextLevels.DefaultNames([.. levels.Select(Spelled)]);
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. plain.Select((name, i) => CSharpNames.Candidates(plain.Count(other => other == name) == 1 ? name : spelled[i], "").First(used.Add))];
    }

    private static string Spelled(string level) => string.Concat(level.Select(static sign => Words.TryGetValue(sign, out var word) ? $" {word} " : sign.ToString()));
}
