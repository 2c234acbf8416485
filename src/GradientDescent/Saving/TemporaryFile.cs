using System.Globalization;
using System.Runtime.InteropServices;

namespace GradientDescent.Saving;

/// <summary>
/// A file beside another one, to take its place when it is complete. It is open until then, so nobody else can open it alone. What a killed process left
/// behind can be opened alone, and the next save to the same path removes it.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <summary>Other saves to the same path can take a file for a leftover, but hardly so often.</summary>
    private const int MaxAttempts = 100;

    private readonly List<PosixSignalRegistration> _registrations = [];
    private UnixFileMode? _mode;

    /// <summary>Signals are awaited before the file exists.</summary>
    private TemporaryFile(string name, FileStreamOptions options)
    {
        Name = name;
        AppDomain.CurrentDomain.ProcessExit += Remove;
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            _registrations.AddRange(Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => Remove(this, EventArgs.Empty))));
        try
        {
            Stream = new(name, options);
        }
        catch
        {
            StopAwaiting();
            throw;
        }
    }

    public FileStream Stream { get; }

    public string Name { get; }

    /// <summary>Whether all of the content is on the disk.</summary>
    public bool IsComplete { get; private set; }

    public bool IsGone => !File.Exists(Name);

    /// <exception cref="IOException">The file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static TemporaryFile Beside(string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        var prefix = $".saving-{NameHash(Path.GetFileName(target))}-";
        RemoveLeftovers(folder, prefix);

        // Without a buffer, closing the file writes nothing and so cannot fail.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0 };
        // Nobody may read what is to become a private file.
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var attempt = 1; ; attempt++)
        {
            var name = Path.Combine(folder, $"{prefix}{Path.GetRandomFileName()}.tmp");
            try
            {
                var file = new TemporaryFile(name, options);
                if (!file.IsGone)
                    return file;
                file.Dispose();
            }
            catch (IOException) when (attempt < MaxAttempts && Directory.Exists(folder))
            {
            }

            // Another save took it for a leftover, in the moment before it was shared.
        }
    }

    /// <summary>Gives the file the owner of the target, if that exists, and plans its mode.</summary>
    /// <returns>False if it cannot have that owner.</returns>
    public bool TryResemble(string target)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target))
            return true;
        _mode = File.GetUnixFileMode(target);
        return FileStatus.Of(target) is { } status && status.TryGiveOwner(Name);
    }

    /// <exception cref="FileNotFoundException">The temporary file is gone.</exception>
    public void MoveTo(string target)
    {
        if (_mode is { } mode && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Stream.SafeFileHandle, mode);
        Stream.Flush(flushToDisk: true);
        IsComplete = true;

        // Windows moves no open file, and keeps access rights only with Replace. Elsewhere it stays open until it is no leftover any more.
        if (OperatingSystem.IsWindows())
            Stream.Dispose();
        if (OperatingSystem.IsWindows() && File.Exists(target))
            File.Replace(Name, target, destinationBackupFileName: null);
        else
            File.Move(Name, target, overwrite: true);
    }

    public void CopyTo(Stream other)
    {
        using var content = Stream.CanRead ? Stream : File.OpenRead(Name);
        content.Position = 0;
        content.CopyTo(other);
    }

    public void Dispose()
    {
        Remove(this, EventArgs.Empty);
        Stream.Dispose();
        if (OperatingSystem.IsWindows())
            Remove(this, EventArgs.Empty);
        StopAwaiting();
    }

    private void StopAwaiting()
    {
        AppDomain.CurrentDomain.ProcessExit -= Remove;
        _registrations.ForEach(static registration => registration.Dispose());
    }

    private void Remove(object? sender, EventArgs arguments)
    {
        try
        {
            File.Delete(Name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It becomes a leftover, and the next save removes it.
        }
    }

    private static void RemoveLeftovers(string folder, string prefix)
    {
        try
        {
            foreach (var leftover in Directory.EnumerateFiles(folder, prefix + "*.tmp"))
                RemoveUnlessOpen(leftover);
        }
        catch (UnauthorizedAccessException)
        {
            // A folder may be writable without being readable.
        }
    }

    private static void RemoveUnlessOpen(string leftover)
    {
        try
        {
            new FileStream(leftover, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another save is writing it, or has just removed it.
        }
    }

    /// <summary>FNV-1a, because the name itself may be as long as a name can be, and string.GetHashCode differs from process to process.</summary>
    private static string NameHash(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in name)
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
