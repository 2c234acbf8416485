using System.Buffers;
using System.Text;
using GradientDescent.Files;
using static System.FormattableString;

namespace GradientDescent.Json;

/// <summary>The lines of a text, one after another, as UTF-8. Only some of the text is in memory.</summary>
internal sealed class TextLines : IDisposable
{
    private const int BufferLength = 1 << 18;

    /// <summary>A longer line is hardly a row: such as a whole file without line ends.</summary>
    private const int MaxLine = 16_000_000;

    private readonly Stream _stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private int _from;
    private int _to;
    private int _length;
    private bool _isEnd;

    /// <exception cref="SourceFormatException">It is no text, or it is damaged.</exception>
    public TextLines(Input input)
    {
        Source = input.Name;
        _stream = Undamaged(() => Utf8Text.Of(input, Encoding.UTF8));
    }

    /// <summary>The name of the text.</summary>
    public string Source { get; }

    /// <summary>The number of the line, from 1; 0 before the first one.</summary>
    public long Number { get; private set; }

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_from, _length);

    /// <summary>Whether all bytes of a line are spaces.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Goes to the next line that is not blank.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        while (Move())
        {
            if (!IsBlank(Line))
                return true;
        }

        return false;
    }

    /// <summary>Finds the keys of the lines that follow, as far as they fit into memory, without reading them.</summary>
    public void LookAhead(ObjectKeys keys)
    {
        while (!_isEnd && (_to < BufferLength || _buffer.AsSpan(0, _to).IndexOf((byte)'\n') < 0))
            Fill();
        var text = _buffer.AsSpan(0, _to);
        var number = 0L;
        for (int end; !text.IsEmpty && ((end = text.IndexOf((byte)'\n')) >= 0 || _isEnd); text = text[Math.Min(text.Length, end + 1)..])
        {
            end = end < 0 ? text.Length : end;
            keys.Add(text[..end], Source, ++number);
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool Move()
    {
        _from += _length + (Number > 0 ? 1 : 0);
        Number++;
        for (var searched = 0; ;)
        {
            var rest = _buffer.AsSpan(Math.Min(_from, _to).._to);
            if (rest[searched..].IndexOf((byte)'\n') is >= 0 and var end)
            {
                _length = searched + end;
                return true;
            }

            (searched, _length) = (rest.Length, rest.Length);
            if (_isEnd)
                return _length > 0;
            Fill();
        }
    }

    /// <summary>Reads more of the text behind that which is in memory, and makes room for it before.</summary>
    private void Fill()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _to - _from).CopyTo(_buffer);
            (_from, _to) = (0, _to - _from);
        }

        if (_to >= MaxLine)
            throw new SourceFormatException(Source, Math.Max(1, Number), Invariant($"The line is longer than {MaxLine:N0} bytes, which is the limit: each row is an object in a line of its own."));
        if (_to == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var count = Undamaged(() => _stream.Read(_buffer.AsSpan(_to)));
        _isEnd = count == 0;
        _to += count;
    }

    private T Undamaged<T>(Func<T> read) => DamagedText.Reported(Source, Number + 1, "its encoding", read);
}
