using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The page of a diagnostic.</summary>
/// <param name="Title">The first line: the id and the title.</param>
/// <param name="Why">The first paragraph: the reason for the rule.</param>
/// <param name="Wrong">A minimal program with the error.</param>
/// <param name="Version">The language version of that program.</param>
/// <param name="Fixed">The program without the error.</param>
internal sealed partial record Page(string Title, string Why, string Wrong, LanguageVersion Version, string Fixed)
{
    /// <summary>The names of all pages, without the extension.</summary>
    public static IReadOnlyList<string> Ids =>
        [.. Directory.GetFiles(Folder(), "*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a page, and checks its structure.</summary>
    public static Page Of(string id)
    {
        var page = Shape().Match(File.ReadAllText(Path.Combine(Folder(), id + ".md")));
        Assert.True(page.Success, $"{id}.md does not have the structure of a page.");
        var version = LanguageVersion.CSharp14;
        if (page.Groups["version"].Success)
            Assert.True(LanguageVersionFacts.TryParse(page.Groups["version"].Value, out version));
        return new(page.Groups["title"].Value, page.Groups["why"].Value, page.Groups["wrong"].Value, version, page.Groups["fixed"].Value);
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../generators/GradientDescent.Generators/Diagnostics"));

    [GeneratedRegex(
        """
        ^\#\ (?<title>[^\n]+)\n
        \n(?<why>[^\n]+)\n
        \n\#\#\ Wrong\n
        (\n```xml\n<LangVersion>(?<version>[^<]+)</LangVersion>\n```\n)?
        \n```csharp\n(?<wrong>[^`]+)```\n
        \n\#\#\ Fixed\n
        (\n```xml\n[^`]+\n```\n)?
        \n```csharp\n(?<fixed>[^`]+)```\n
        (\n\#\#\ Also\n\n(.|\n)+)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
