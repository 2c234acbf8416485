using System.Xml.Linq;

namespace GradientDescent.Generators.Tests;

/// <summary>What a project file says of its sources.</summary>
/// <param name="path">The project's folder, from the root.</param>
internal sealed class ProjectSources(string path)
{
    private readonly XElement _project = XElement.Parse(Repository.Read($"{path}/{path.Split('/')[^1]}.csproj"));

    /// <summary>The assembly's name, and the root of its namespaces.</summary>
    public string Name { get; } = path.Split('/')[^1];

    /// <summary>The project's own files, by their paths from its folder.</summary>
    public IEnumerable<(string Path, string Text)> Own => Repository.FilesIn(path)
        .Where(static file => file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(file => (file[(path.Length + 1)..], Repository.Read(file)));

    /// <summary>Files of other projects that are compiled into this one. They stand in none of its folders.</summary>
    public IEnumerable<(string Path, string Text)> Linked => Includes("Compile")
        .SelectMany(Files)
        .Select(file => (file, Repository.Read($"{path}/{file}")));

    /// <summary>Namespaces that the project file opens for every source.</summary>
    public IEnumerable<string> Usings => Includes("Using");

    /// <summary>The folder that a file stands in. Files right in the project stand in a folder called like the project.</summary>
    public static string FolderOf(string file, string project) =>
        file.LastIndexOf('/') is >= 0 and var end ? file[..end] : project;

    /// <summary>The files that an item includes: one, or all of a folder of one kind.</summary>
    private IEnumerable<string> Files(string include) => include.EndsWith("/*.cs", StringComparison.Ordinal)
        ? Directory.GetFiles(Repository.At($"{path}/{include[..^4]}"), "*.cs").Order(StringComparer.Ordinal).Select(file => include[..^4] + Path.GetFileName(file))
        : [include];

    private IEnumerable<string> Includes(string item) => _project.Descendants(item)
        .Select(static element => element.Attribute("Include")?.Value)
        .OfType<string>();
}
