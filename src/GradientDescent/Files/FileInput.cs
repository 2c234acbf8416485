namespace GradientDescent.Files;

/// <summary>A file. It must be the same every time it is read, because an operation may combine sums of two passes.</summary>
internal sealed class FileInput(string path) : Input
{
    private (long Length, DateTime Written)? _first;
    private bool _isReadPipe;

    public override string Name => path;

    /// <summary>The files of paths and patterns, in their order.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">There are no paths.</exception>
    public static FileInput[] All(IEnumerable<string> paths)
    {
        FileInput[] files = [.. paths.SelectMany(FilePattern.Expand).Select(static file => new FileInput(file))];
        return files.Length > 0 ? files : throw new ArgumentException("Give at least one path.", nameof(paths));
    }

    /// <summary>The name of several files in messages.</summary>
    public static string NameOf(IReadOnlyList<FileInput> files) => files.Count == 1 ? files[0].Name : $"{files[0].Name} … {files[^1].Name}";

    /// <exception cref="SourceFormatException">The file changed since it was opened first.</exception>
    /// <exception cref="InvalidOperationException">It is a pipe or a device that was read before. To open it again could wait forever.</exception>
    public override Stream Open()
    {
        if (_isReadPipe)
            throw new InvalidOperationException($"{path} is not a file with a length, and can be read only once: save its text in a file, or store the rows.");
        // The parts are a buffer already.
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        _isReadPipe = !stream.CanSeek;
        if (_isReadPipe)
            return stream;
        _first ??= StateOf(stream);
        try
        {
            RequireSame(stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }

        return new Watched(stream, this);
    }

    private static (long Length, DateTime Written) StateOf(FileStream stream) => (RandomAccess.GetLength(stream.SafeFileHandle), File.GetLastWriteTimeUtc(stream.SafeFileHandle));

    private void RequireSame(FileStream stream)
    {
        if (_first != StateOf(stream))
            throw new SourceFormatException(path, null, "The file changed after its first byte was read: wait until it is complete, and open it again.");
    }

    /// <summary>Reads the file. At its end, the file must be as it was at the start.</summary>
    private sealed class Watched(FileStream stream, FileInput file) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            var count = stream.Read(buffer);
            if (count == 0 && !buffer.IsEmpty)
                file.RequireSame(stream);
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
