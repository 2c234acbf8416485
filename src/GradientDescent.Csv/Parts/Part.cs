using System.Buffers;

namespace GradientDescent.Parts;

/// <summary>Some consecutive whole records of a text.</summary>
/// <param name="source">The name of the text in messages.</param>
/// <param name="buffer">A rented array that begins with the records.</param>
/// <param name="length">The number of bytes of the records, in UTF-8.</param>
/// <param name="linesBefore">The number of lines of the text before the records.</param>
internal sealed class Part(string source, byte[] buffer, int length, long linesBefore) : IDisposable
{
    private byte[]? _buffer = buffer;

    public string Source => source;

    public ReadOnlySpan<byte> Text => _buffer.AsSpan(0, length);

    public long LinesBefore => linesBefore;

    /// <summary>Returns the array.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } rented)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
