using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Projects;

/// <summary>Where the packages of a project come from.</summary>
internal sealed class PackageFeed
{
    /// <summary>The folder that installing the tool fills with packages, and the one that <c>dotnet tool install</c> keeps programs in. They are side by side.</summary>
    private const string Packages = "packages", Store = ".store";

    private static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive };

    private PackageFeed(string address, bool isFolder)
    {
        Address = address;
        IsComplete = isFolder && Array.TrueForAll(BuildFacts.PackagesOfOthers, id => Has(address, id));
    }

    /// <summary>The address, or the full path of the folder.</summary>
    public string Address { get; }

    /// <summary>Whether it is a folder that has all packages, also those of others that ours need. Then nothing needs to be downloaded.</summary>
    public bool IsComplete { get; }

    /// <param name="given">A folder or an address; null for the folder that came with the program.</param>
    /// <exception cref="CommandException">The folder does not have the packages, or there is none.</exception>
    public static PackageFeed Of(string? given)
    {
        if (Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return new(given, isFolder: false);
        if (given is null)
        {
            return BesideProgram() is { } beside
                ? new(beside, isFolder: true)
                : throw CommandException.ForUsage($"There are no packages beside gd: name the folder or the address that has {ProjectFiles.CsvPackage} {BuildFacts.Version} with --feed.");
        }

        var folder = Path.GetFullPath(given);
        return !Directory.Exists(folder) ? throw CommandException.ForData($"There is no folder {given}.")
            : !Has(folder, ProjectFiles.CsvPackage, BuildFacts.Version) ? throw CommandException.ForData($"{given} does not have the package {ProjectFiles.CsvPackage} {BuildFacts.Version}.")
            : new(folder, isFolder: true);
    }

    private static string? BesideProgram()
    {
        var program = AppContext.BaseDirectory;
        var store = program.IndexOf($"{Path.DirectorySeparatorChar}{Store}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return Array.Find(
            [Path.Combine(program, Packages), Path.Combine(store < 0 ? program : program[..store], Packages)],
            static folder => Directory.Exists(folder) && Has(folder, ProjectFiles.CsvPackage, BuildFacts.Version));
    }

    /// <summary>Folders of packages are flat, or have a folder for each package.</summary>
    private static bool Has(string folder, string id, string version = "*") =>
        Directory.EnumerateFiles(folder, $"{id}.{version}.nupkg", AnyCase).Any() || Directory.EnumerateDirectories(Path.Combine(folder), id, AnyCase).Any(package => Directory.EnumerateDirectories(package, version).Any());
}
