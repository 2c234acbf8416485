using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>A row of a folder table: a folder, its purpose, and the folders it uses.</summary>
internal sealed record FolderRow(string Folder, string What, IReadOnlyList<string> Uses)
{
    public override string ToString() =>
        $"| `{Folder}` | {What} | {(Uses.Count == 0 ? "–" : string.Join(", ", Uses.Select(static used => $"`{used}`")))} |";
}

/// <summary>
/// The table of a project's folders in CONTRIBUTING.md, under a heading with the name of the project. The rows are layers, the lowest first.
/// </summary>
internal static partial class FolderTable
{
    public const string Header = "| folder | what | uses |\n|---|---|---|\n";

    public static string Heading(string project) => $"### Folders of `{project}`";

    /// <summary>The rows in order; empty if there is no such heading.</summary>
    public static IReadOnlyList<FolderRow> Read(string text, string project)
    {
        var table = text.Split('\n')
            .SkipWhile(line => line != Heading(project)).Skip(1)
            .TakeWhile(static line => !line.StartsWith('#'))
            .Where(static line => line.StartsWith('|'));
        return [.. table.Skip(2).Select(Row)];
    }

    private static FolderRow Row(string line)
    {
        var cells = Cells().Match(line);
        Assert.True(cells.Success, $"This is not a row of three columns with a folder in backticks in the first one:\n{line}");
        var uses = Code().Matches(cells.Groups["uses"].Value).Select(static used => used.Groups[1].Value);
        return new FolderRow(cells.Groups["folder"].Value, cells.Groups["what"].Value, [.. uses]);
    }

    [GeneratedRegex(@"^\| `(?<folder>[^`]+)` \| (?<what>.+) \| (?<uses>[^|]+) \|$", RegexOptions.ExplicitCapture)]
    private static partial Regex Cells();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
