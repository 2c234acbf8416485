namespace GradientDescent.Files;

/// <summary>A stream of the user. It can be read once, and the user closes it.</summary>
internal sealed class StreamInput(Stream stream, string? name) : CsvInput
{
    private bool _isOpened;

    public override string Name => name ?? (stream is FileStream file ? file.Name : "stream");

    public override bool IsRepeatable => false;

    /// <exception cref="InvalidOperationException">It was opened before.</exception>
    public override Stream Open()
    {
        if (_isOpened)
            throw new InvalidOperationException("The stream was read before, and can be read only once: open a file, or read the stream into a text.");
        _isOpened = true;
        return new KeptOpen(stream);
    }

    /// <summary>Reads a stream, and does not close it.</summary>
    private sealed class KeptOpen(Stream stream) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => stream.Read(buffer);
    }
}
