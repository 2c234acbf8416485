using System.Runtime.CompilerServices;

namespace GradientDescent.Generators.Tests;

/// <summary>The files that somebody wrote, by their paths from the root, with slashes.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    // Folders of the build, of the tests' pictures and of editors: what stands in them nobody wrote.
    private static readonly HashSet<string> Made = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    /// <summary>Where a path from the root is on this machine.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(At(path));

    /// <summary>All files at or below a folder, sorted.</summary>
    public static IEnumerable<string> FilesIn(string folder = "") => Walk(new DirectoryInfo(At(folder)))
        .Select(static file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The projects right in a folder, by the folders they stand in.</summary>
    public static IEnumerable<string> ProjectsIn(string folder) => Directory.GetDirectories(At(folder))
        .Where(static project => File.Exists(Path.Combine(project, Path.GetFileName(project) + ".csproj")))
        .Select(project => $"{folder}/{Path.GetFileName(project)}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(static inner => !Made.Contains(inner.Name)).SelectMany(Walk));

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}
