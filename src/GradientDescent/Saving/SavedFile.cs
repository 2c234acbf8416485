namespace GradientDescent.Saving;

/// <summary>
/// Writes files for every <c>Save</c>. A file is replaced by a complete one, so after a failure it still has its old content. Where a new file would not be the
/// same in its place, it is written into.
/// </summary>
internal static class SavedFile
{
    /// <param name="path">The path of the file. Symbolic links are followed.</param>
    /// <param name="write">Writes the content. It may be called again.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or it is a folder.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"'{path}' cannot be written: the folder '{folder}' does not exist. Create it first.");
        if (Directory.Exists(full))
            throw new UnauthorizedAccessException($"'{path}' cannot be written: it is a folder. Give the path of a file.");

        if (LinkTarget.Of(full) is not { } target || !CanBeReplaced(full, target) || !new FileReplacement(path, target).TryWrite(write))
            WriteInto(full, write);
    }

    /// <summary>Overwrites a file, a pipe or a device. All other properties of a file stay. The content is complete before the file is opened.</summary>
    public static void WriteInto(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite);
        content.WriteTo(stream);
        if (stream.CanSeek && stream.Length > content.Length)
            stream.SetLength(content.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Whether a new file can take the place of the target: not of a device or a pipe, nor of a file with other names or attributes. Systems other than Linux and
    /// Windows do not tell this, so there an existing file is written into. So is the missing target of a link, because only the system knows where it belongs.
    /// </summary>
    private static bool CanBeReplaced(string path, string target)
    {
        if (!File.Exists(target))
            return path == target;
        return OperatingSystem.IsWindows() || (FileStatus.Of(target) is { IsPlain: true } status && status == FileStatus.Of(path));
    }
}
