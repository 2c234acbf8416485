namespace HousePrices;

/// <summary>Thrown if an argument or a file of the user cannot be used. The message is one line that tells what, where and why.</summary>
internal sealed class UnusableInputException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The error for a file that cannot be read or written.</summary>
    public static UnusableInputException ForFile(string path, Exception error) => new(
        error switch
        {
            _ when Directory.Exists(path) => $"{path}: this is a directory, not a file.",
            FileNotFoundException or DirectoryNotFoundException => $"{path}: there is no such file or directory.",
            UnauthorizedAccessException => $"{path}: access is denied.",
            _ => $"{path}: {error.Message}",
        },
        error);

    /// <summary>The error for a folder that cannot be created or written to.</summary>
    public static UnusableInputException ForFolder(string path, Exception error) => new(
        error switch
        {
            _ when File.Exists(path) => $"{path}: this is a file, not a directory.",
            UnauthorizedAccessException => $"{path}: access is denied.",
            _ => $"{path}: {error.Message}",
        },
        error);
}
