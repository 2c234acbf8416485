namespace GradientDescent.Saving;

/// <summary>Follows symbolic links.</summary>
internal static class LinkTarget
{
    /// <summary>The number of links that Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>Links in these folders stand for files that this process has open, such as its standard output. A new file would not be the open one.</summary>
    private static readonly string[] OpenFiles = ["/proc/", "/dev/fd/", @"\\.\"];

    /// <summary>The path behind all links; null if it is an open file, a device of Windows, or behind too many links.</summary>
    /// <param name="path">A full path.</param>
    public static string? Of(string path)
    {
        for (var links = 0; links <= MaxLinks && !OpenFiles.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)); links++)
        {
            if (new FileInfo(path).LinkTarget is null)
                return path;
            path = File.ResolveLinkTarget(path, returnFinalTarget: false)!.FullName;
        }

        return null;
    }
}
