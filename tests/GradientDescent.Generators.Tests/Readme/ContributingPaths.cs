using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Tests;

/// <summary>The map of the code leads to files that are there.</summary>
public partial class ContributingPaths
{
    [Fact]
    public void Every_path_exists()
    {
        var paths = Path().Matches(File.ReadAllText(In("CONTRIBUTING.md"))).Select(static path => path.Groups["path"].Value).Distinct().ToList();

        Assert.True(paths.Count > 20, $"Only {paths.Count} paths were found: does the pattern still fit?");
        Assert.All(paths, static path => Assert.True(File.Exists(In(path)) || Directory.Exists(In(path)), path));
    }

    private static string In(string path, [CallerFilePath] string source = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(source)!, "..", "..", "..", path));

    [GeneratedRegex("[` ](?<path>(src|generators|tests|benchmarks)/[A-Za-z0-9_./]+)(?=[`: )])", RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
