namespace HousePrices;

/// <summary>What the user gave cannot be used. The message is the one line that says what, where and why.</summary>
internal sealed class UnusableInputException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A file that the system refuses to read or write.</summary>
    public static UnusableInputException ForFile(string path, Exception refusal) => new(
        refusal switch
        {
            _ when Directory.Exists(path) => $"{path}: this is a directory, not a file.",
            FileNotFoundException or DirectoryNotFoundException => $"{path}: there is no such file or directory.",
            UnauthorizedAccessException => $"{path}: access is denied.",
            _ => $"{path}: {refusal.Message}",
        },
        refusal);

    /// <summary>A folder that the system refuses to make or to write to.</summary>
    public static UnusableInputException ForFolder(string path, Exception refusal) => new(
        refusal switch
        {
            _ when File.Exists(path) => $"{path}: this is a file, not a directory.",
            UnauthorizedAccessException => $"{path}: access is denied.",
            _ => $"{path}: {refusal.Message}",
        },
        refusal);
}
