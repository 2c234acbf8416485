using System.IO.Compression;

namespace GradientDescent.Files;

/// <summary>Decompresses gzip data, and demands that it is complete: .NET takes data that stops early for its end.</summary>
/// <remarks>A known text is appended as a further gzip member. It is decompressed, and is the last that is read, only if the data before it is complete.</remarks>
internal sealed class CompleteGzip : ReadOnlyStream
{
    private static readonly byte[] Mark = "The end of the compressed data."u8.ToArray();
    private static readonly byte[] CompressedMark = Compressed(Mark);

    private readonly GZipStream _stream;
    private readonly byte[] _bytes = new byte[1 << 16];
    private int _from;
    private int _to;
    private bool _isEnd;

    public CompleteGzip(Stream compressed) => _stream = new(new Followed(compressed, CompressedMark), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The data is damaged, or not complete.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (_to - _from <= Mark.Length && !_isEnd)
            Fill();
        var taken = _bytes.AsSpan(_from, Math.Min(buffer.Length, _to - _from - Mark.Length));
        taken.CopyTo(buffer);
        _from += taken.Length;
        return taken.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _bytes.AsSpan(_from, _to - _from).CopyTo(_bytes);
        (_from, _to) = (0, _to - _from);
        var count = _stream.Read(_bytes.AsSpan(_to));
        _to += count;
        _isEnd = count == 0;
        if (_isEnd && !_bytes.AsSpan(0, _to).SequenceEqual(Mark))
            throw new InvalidDataException("The compressed data is not complete, or something else follows it.");
    }

    private static byte[] Compressed(byte[] text)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
            gzip.Write(text);
        return result.ToArray();
    }

    /// <summary>The bytes of a stream, and after them some others.</summary>
    private sealed class Followed(Stream stream, byte[] others) : ReadOnlyStream
    {
        private int _next = -1;

        public override int Read(Span<byte> buffer)
        {
            if (_next < 0)
            {
                var count = stream.Read(buffer);
                if (count > 0 || buffer.IsEmpty)
                    return count;
                _next = 0;
            }

            var taken = others.AsSpan(_next, Math.Min(buffer.Length, others.Length - _next));
            taken.CopyTo(buffer);
            _next += taken.Length;
            return taken.Length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
