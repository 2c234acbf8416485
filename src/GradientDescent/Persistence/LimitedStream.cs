namespace GradientDescent.Persistence;

/// <summary>A stream that throws after a number of bytes, so that nobody has to hold more of them. It leaves the other stream open.</summary>
/// <param name="stream">The stream to read from or write to.</param>
/// <param name="maxBytes">The number of bytes.</param>
internal sealed class LimitedStream(Stream stream, long maxBytes) : Stream
{
    private long _bytes;

    public override bool CanRead => stream.CanRead;

    public override bool CanWrite => stream.CanWrite;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        Count(count);
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer.Length);
        stream.Write(buffer);
    }

    public override void Flush() => stream.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(int count)
    {
        _bytes += count;
        if (_bytes > maxBytes)
            throw new TooLongException();
    }
}

/// <summary>There are more bytes than allowed.</summary>
internal sealed class TooLongException : Exception;
