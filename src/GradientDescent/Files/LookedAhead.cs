namespace GradientDescent.Files;

/// <summary>A stream of which the first bytes are known before it is read.</summary>
internal sealed class LookedAhead : ReadOnlyStream
{
    private readonly Stream _stream;
    private readonly byte[] _first = new byte[4];
    private readonly int _length;
    private int _at;

    public LookedAhead(Stream stream)
    {
        _stream = stream;
        _length = stream.ReadAtLeast(_first, _first.Length, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes that are not read yet.</summary>
    public ReadOnlySpan<byte> First => _first.AsSpan(_at, _length - _at);

    public void Skip(int bytes) => _at += bytes;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _length)
            return _stream.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _at);
        First[..count].CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stream.Dispose();
        base.Dispose(disposing);
    }
}
