using System.Text.RegularExpressions;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>The command line <c>gd</c>, packed and installed by the command of its README.</summary>
public sealed partial class InstalledTool
{
    /// <summary>Where the README installs it.</summary>
    private const string ReadmeFolder = "$HOME/.gd";

    private readonly Dictionary<string, string> _environment;

    /// <param name="folder">The folder to install it into.</param>
    /// <param name="environment">Of the machine that it runs on.</param>
    public InstalledTool(string folder, IReadOnlyDictionary<string, string> environment)
    {
        Folder = folder;
        _environment = new(environment) { ["PATH"] = $"{folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" };
        var readme = File.ReadAllText(Repository.PathOf("src", "GradientDescent.Tool", "README.md"));
        // Packed with the packages of the repository's own restore.
        Command.Run(Repository.Root, FreshMachine.Quiet, "sh", "-c", Install().Match(readme).Value.Replace(ReadmeFolder, folder, StringComparison.Ordinal))
            .Succeeded("A native program is linked by clang or gcc, with zlib: apt-get install gcc zlib1g-dev.");
    }

    public string Folder { get; }

    /// <summary>Its packages, and those that a project needs.</summary>
    public string Feed => Path.Combine(Folder, "packages");

    /// <summary>Runs a line of a shell that uses <c>gd</c>.</summary>
    public CommandRun Run(DirectoryInfo folder, string line) => Command.Run(folder.FullName, _environment, "sh", "-c", line);

    [GeneratedRegex("^dotnet build .* -t:Install .*$", RegexOptions.Multiline)]
    private static partial Regex Install();
}
