using System.Text;

namespace GradientDescent.Files;

/// <summary>A text reader of the user.</summary>
internal sealed class ReaderInput(TextReader reader) : OnceInput("reader")
{
    public override string Name => "reader";

    public override bool IsUtf8 => true;

    protected override Stream OpenOnce() => new Encoded(reader);

    /// <summary>The letters of a reader as UTF-8.</summary>
    private sealed class Encoded(TextReader reader) : ReadOnlyStream
    {
        private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
        private readonly char[] _letters = new char[4096];
        private readonly byte[] _bytes = new byte[Encoding.UTF8.GetMaxByteCount(4096)];
        private ReadOnlyMemory<byte> _rest;
        private bool _isEnd;

        public override int Read(Span<byte> buffer)
        {
            while (_rest.IsEmpty && !_isEnd)
            {
                var count = reader.Read(_letters);
                _isEnd = count == 0;
                _rest = _bytes.AsMemory(0, _encoder.GetBytes(_letters.AsSpan(0, count), _bytes, flush: _isEnd));
            }

            var taken = _rest.Span[..Math.Min(buffer.Length, _rest.Length)];
            taken.CopyTo(buffer);
            _rest = _rest[taken.Length..];
            return taken.Length;
        }
    }
}
