namespace GradientDescent.Files;

/// <summary>A file. It must be the same every time it is read, because an operation may combine sums of two passes.</summary>
internal sealed class FileInput(string path) : CsvInput
{
    private (long Length, DateTime Written)? _first;
    private bool _isReadPipe;

    public override string Name => path;

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
        var now = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle));
        _first ??= now;
        if (_first == now)
            return stream;
        stream.Dispose();
        throw new SourceFormatException(path, null, "The file changed after it was read: open it again with Csv.Open.");
    }
}
