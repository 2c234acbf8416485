using System.Xml.Linq;

namespace GradientDescent.Generators.Tests;

/// <summary>The sources of a project, according to its project file.</summary>
/// <param name="path">The path of the project's folder, relative to the root.</param>
internal sealed class ProjectSources(string path)
{
    private readonly XElement _project = XElement.Parse(Repository.Read($"{path}/{path.Split('/')[^1]}.csproj"));

    /// <summary>The name of the assembly, which is also its root namespace.</summary>
    public string Name { get; } = path.Split('/')[^1];

    /// <summary>The project's own files, by their path relative to its folder.</summary>
    public IEnumerable<(string Path, string Text)> Own => Repository.FilesIn(path)
        .Where(static file => file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(file => (file[(path.Length + 1)..], Repository.Read(file)));

    /// <summary>The files of other projects that are compiled into this one. They belong to none of its folders.</summary>
    public IEnumerable<(string Path, string Text)> Linked => Includes("Compile")
        .SelectMany(Files)
        .Select(file => (file, Repository.Read($"{path}/{file}")));

    /// <summary>The namespaces in the global usings of the project file.</summary>
    public IEnumerable<string> Usings => Includes("Using");

    /// <summary>The folder of a file. For files directly in the project, this is the name of the project.</summary>
    public static string FolderOf(string file, string project) =>
        file.LastIndexOf('/') is >= 0 and var end ? file[..end] : project;

    /// <summary>The files that an item includes: one file, or all files of a folder with one extension.</summary>
    private IEnumerable<string> Files(string include) => include.EndsWith("/*.cs", StringComparison.Ordinal)
        ? Directory.GetFiles(Repository.At($"{path}/{include[..^4]}"), "*.cs").Order(StringComparer.Ordinal).Select(file => include[..^4] + Path.GetFileName(file))
        : [include];

    private IEnumerable<string> Includes(string item) => _project.Descendants(item)
        .Select(static element => element.Attribute("Include")?.Value)
        .OfType<string>();
}
