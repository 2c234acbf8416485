namespace GradientDescent.Saving;

/// <summary>Puts a complete new file in the place of an old one, with the owner and the mode of the old one.</summary>
/// <param name="path">The path of the user, for messages.</param>
/// <param name="target">The path behind all links.</param>
internal sealed class FileReplacement(string path, string target)
{
    /// <summary>A temporary file that is gone was removed by a signal that the program survived, or by another save.</summary>
    private const int MaxAttempts = 10;

    /// <returns>False if nothing was written, because a new file cannot be created here, or not with the owner of the old one.</returns>
    public bool TryWrite(Action<Stream> write)
    {
        if (File.Exists(target))
            RequireAccess();
        for (var attempt = 1; ; attempt++)
        {
            using var temporary = Create();
            if (temporary is null || !temporary.TryResemble(target))
                return false;
            try
            {
                write(temporary.Stream);
                temporary.MoveTo(target);
                return true;
            }
            catch (FileNotFoundException) when (temporary.IsGone && attempt < MaxAttempts)
            {
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException && (temporary.IsComplete || Names(error, temporary.Name)))
            {
                // Nothing can take the place of a mount point, such as a file that a container shares.
                if (!temporary.IsComplete || !File.Exists(target))
                    throw Renamed(error, temporary.Name);
                SavedFile.WriteInto(target, temporary.CopyTo);
                return true;
            }
        }
    }

    /// <exception cref="UnauthorizedAccessException">The old file may not be written, so it may not be replaced either.</exception>
    private void RequireAccess()
    {
        try
        {
            File.OpenHandle(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
        }
        catch (Exception error) when (Names(error, target))
        {
            throw Renamed(error, target);
        }
    }

    private TemporaryFile? Create()
    {
        try
        {
            return TemporaryFile.Beside(target);
        }
        catch (UnauthorizedAccessException) when (File.Exists(target))
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var folder = Path.GetDirectoryName(target)!;
            var reason = error is UnauthorizedAccessException ? $"access to the folder '{folder}' is denied" : error.Message;
            throw error is UnauthorizedAccessException ? new UnauthorizedAccessException($"'{path}' cannot be written: {reason}.") : new IOException($"'{path}' cannot be written: {reason}", error.HResult);
        }
    }

    private static bool Names(Exception error, string name) => error.Message.Contains(name, StringComparison.Ordinal);

    private Exception Renamed(Exception error, string name)
    {
        var message = error.Message.Replace(name, path, StringComparison.Ordinal);
        return error is UnauthorizedAccessException ? new UnauthorizedAccessException(message) : new IOException(message, error.HResult);
    }
}
