namespace GradientDescent.Files;

/// <summary>A stream of the user.</summary>
internal sealed class StreamInput(Stream stream, string? name) : OnceInput("stream")
{
    public override string Name => name ?? (stream is FileStream file ? file.Name : "stream");

    protected override Stream OpenOnce() => new KeptOpen(stream);

    /// <summary>Reads a stream, and does not close it.</summary>
    private sealed class KeptOpen(Stream stream) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer) => stream.Read(buffer);
    }
}
