namespace GradientDescent.Files;

/// <summary>Finds the files of a path that may be a pattern.</summary>
internal static class FilePattern
{
    /// <returns>The paths, in ordinal order.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<string> Expand(string path)
    {
        if (File.Exists(path))
            return [path];
        var (folder, pattern) = (Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
        if (!pattern.ContainsAny('*', '?'))
            throw new FileNotFoundException($"There is no file {path}.", path);

        // A folder that is not stated is left out of the names too.
        var found = Directory.Exists(folder.Length == 0 ? "." : folder)
            ? new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFiles(pattern, new EnumerationOptions { MatchType = MatchType.Simple }).Select(file => Path.Combine(folder, file.Name))
            : [];
        string[] files = [.. found.Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new FileNotFoundException($"No file matches {path}.", path);
    }
}
