using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>A word in a text that looks like a path or a file name, with all such words of its paragraph.</summary>
internal sealed partial record PathMention(string Path, IReadOnlyList<string> Paragraph)
{
    private static readonly char[] Between = [' ', '\n', '`', ',', ';', ':', '(', ')'];

    /// <summary>The paths among words in backticks and all words in code blocks. A bullet and a table row each count as a paragraph.</summary>
    public static IReadOnlyList<PathMention> In(string text) =>
    [
        .. from paragraph in Drawings(text).Concat(Paragraphs(Fence().Replace(text, "")))
           let words = paragraph.Split(Between, StringSplitOptions.RemoveEmptyEntries)
           let paths = words.Where(LooksLikePath).Select(static word => word.TrimEnd('/')).Distinct().ToList()
           from path in paths
           select new PathMention(path, paths),
    ];

    private static IEnumerable<string> Drawings(string text) => Fence().Matches(text).Select(static fence => fence.Value);

    /// <summary>The text in backticks of each paragraph.</summary>
    private static IEnumerable<string> Paragraphs(string text) =>
        ParagraphEnd().Split(text).Select(static paragraph => string.Concat(Code().Matches(paragraph)));

    /// <summary>Whether a word looks like a path of the repository. Shell patterns, shell variables and absolute paths do not.</summary>
    private static bool LooksLikePath(string word) =>
        Characters().IsMatch(word) && (word.Contains('/', StringComparison.Ordinal) || FileName().IsMatch(word));

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\n(?=\n|- |\||\d+\. )")]
    private static partial Regex ParagraphEnd();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Za-z0-9.][A-Za-z0-9_./…-]+$")]
    private static partial Regex Characters();

    [GeneratedRegex(@"[A-Za-z0-9_]\.(cs|md|js|html|css|py|props|targets)$")]
    private static partial Regex FileName();
}
