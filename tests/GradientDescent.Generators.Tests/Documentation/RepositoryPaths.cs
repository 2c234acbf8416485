using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Resolves the paths in a text. A path may be short: the unique end of a path in the repository, or in a folder at or around a path that
/// the same paragraph names in full. An ellipsis stands for any folders.
/// </summary>
internal sealed class RepositoryPaths
{
    private readonly HashSet<string> _paths = [];

    public RepositoryPaths(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            for (var path = file; path.Length > 0; path = Parent(path))
                _paths.Add(path);
        }
    }

    /// <summary>What is wrong with a path; null if it exists.</summary>
    public string? Complaint(PathMention mention)
    {
        var ends = _paths.Where(Matches(mention.Path)).ToList();
        var isFull = ends.Any(Pattern("^", mention.Path).IsMatch);
        if (isFull || Scopes(mention).Any(scope => ends.Count(end => IsIn(scope, end)) == 1))
            return null;

        var name = mention.Path.Split('/')[^1];
        return ends.Count > 0
            ? $"{mention.Path} may be any of {Listed(ends)}: name its folder in the same paragraph."
            : $"{mention.Path} does not exist. Paths named {name}: {Listed(_paths.Where(Matches(name)))}.";
    }

    private static string Listed(IEnumerable<string> paths) =>
        string.Join(", ", paths.Order(StringComparer.Ordinal).DefaultIfEmpty("none"));

    private IEnumerable<string> Scopes(PathMention mention)
    {
        yield return "";
        foreach (var path in mention.Paragraph.Where(_paths.Contains))
        {
            for (var scope = path; scope.Length > 0; scope = Parent(scope))
                yield return scope;
        }
    }

    private static bool IsIn(string scope, string path) => scope.Length == 0 || path.StartsWith(scope + "/", StringComparison.Ordinal);

    private static Func<string, bool> Matches(string end) => Pattern("(^|/)", end).IsMatch;

    private static Regex Pattern(string start, string path) =>
        new($"{start}{Regex.Escape(path).Replace("…", ".+", StringComparison.Ordinal)}$");

    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
