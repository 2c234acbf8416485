using System.Text.RegularExpressions;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>The commands in the section Install of the README.</summary>
internal static partial class ReadmeInstall
{
    private const string Add = "dotnet add package ";

    private static string[] Commands { get; } =
        [.. Block().Matches(Section().Match(File.ReadAllText(Repository.PathOf("README.md"))).Value).SelectMany(static block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The commands to run once, in a clone of the repository.</summary>
    public static IEnumerable<string> Preparation => Commands.Where(static command => !command.StartsWith(Add, StringComparison.Ordinal));

    /// <summary>The commands to run in a project, by the package that they add.</summary>
    public static Dictionary<string, string> Additions => Commands.Where(static command => command.StartsWith(Add, StringComparison.Ordinal)).ToDictionary(static command => command[Add.Length..]);

    /// <summary>The same command on the existing build. Another build in the same folders would disturb other tests.</summary>
    public static string AsBuilt(string command) => command.StartsWith("dotnet pack ", StringComparison.Ordinal)
        ? command.Replace("-c Release", $"-c {Repository.Configuration}", StringComparison.Ordinal) + " --no-build"
        : command;

    [GeneratedRegex("\n## Install\n.*?(?=\n## )", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
