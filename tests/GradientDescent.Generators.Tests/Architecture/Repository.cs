using System.Runtime.CompilerServices;

namespace GradientDescent.Generators.Tests;

/// <summary>The source files of the repository, by their path relative to the root, with slashes.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    // Folders of build output, of test pictures and of editors. They contain no source files.
    private static readonly HashSet<string> Made = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>The absolute path of a path relative to the root.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>All files in a folder and its subfolders, sorted.</summary>
    public static IEnumerable<string> FilesIn(string folder = "") => Walk(new DirectoryInfo(At(folder)))
        .Select(static file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The folders of the projects that are directly in a folder.</summary>
    public static IEnumerable<string> ProjectsIn(string folder) => Directory.GetDirectories(At(folder))
        .Where(static project => File.Exists(Path.Combine(project, Path.GetFileName(project) + ".csproj")))
        .Select(project => $"{folder}/{Path.GetFileName(project)}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(static inner => !Made.Contains(inner.Name)).SelectMany(Walk));

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}
