using System.Buffers;
using System.Text;
using GradientDescent.Files;
using static System.FormattableString;

namespace GradientDescent.Parts;

/// <summary>Cuts a text into parts of whole records. The parts depend on the text alone, so that they can be parsed on any number of threads.</summary>
internal sealed class PartCutter : IDisposable
{
    /// <summary>A part and the numbers in it stay in the cache of a processor core.</summary>
    private const int PartLength = 1 << 18;

    /// <summary>The longest record. A longer one is almost always a quote that does not end.</summary>
    private const int MaxRecord = 16_000_000;

    private readonly string _source;
    private readonly Stream _stream;
    private readonly byte[] _comment;
    private readonly byte _blank;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(PartLength);
    private int _length;
    private long _lines;
    private bool _isEnd;

    /// <exception cref="SourceFormatException">It is no text, or it is damaged.</exception>
    public PartCutter(Input input, CsvOptions options)
    {
        _source = input.Name;
        _lines = input.LinesBefore;
        _comment = Encoding.ASCII.GetBytes(options.Comment ?? "");
        _blank = (byte)(options.Delimiter == ' ' ? '\t' : ' ');
        _stream = Undamaged(() => Utf8Text.Of(input, options.Encoding));
    }

    /// <returns>The next part; null after the last one.</returns>
    /// <exception cref="SourceFormatException">It is no text, a quote does not end, or a record is too long.</exception>
    public Part? Next()
    {
        while (true)
        {
            Fill();
            if (_length == 0)
                return null;
            var text = _buffer.AsSpan(0, _length);
            var usable = _comment.Length == 0 ? text : text[..CommentLines.Blank(text, _comment, _blank, _isEnd)];
            var end = _isEnd && !RecordEnd.IsWithinQuotes(text) ? _length : RecordEnd.LastIn(usable);
            if (end > 0)
                return Cut(end);
            if (_isEnd)
                throw Fault(1, "A quote that begins in this line, or in the record that begins with it, does not end.");
            if (_length >= MaxRecord)
                throw Fault(1, Invariant($"The record that begins in this line is longer than {MaxRecord:N0} bytes, which is the limit. Look for a quote that does not end."));
            Grow();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private Part Cut(int end)
    {
        var records = _buffer;
        var part = new Part(_source, records, end, _lines);
        _lines += LineCount.Of(part.Text);
        _buffer = [];
        var rest = records.AsSpan(end, _length - end);
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(PartLength, rest.Length));
        rest.CopyTo(_buffer);
        _length = rest.Length;
        return part;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * _buffer.Length);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Fill()
    {
        if (_isEnd)
            return;
        var room = Math.Min(_buffer.Length, MaxRecord) - _length;
        var count = Undamaged(() => _stream.ReadAtLeast(_buffer.AsSpan(_length, room), room, throwOnEndOfStream: false));
        _isEnd = count < room;
        if (_buffer.AsSpan(_length, count).IndexOf((byte)0) is >= 0 and var at)
            throw Fault(1 + LineCount.Of(_buffer.AsSpan(0, _length + at)), "There is a NUL character, so this is no CSV text: if it is text in another encoding, such as UTF-16, give the Encoding in CsvOptions.");
        _length += count;
    }

    private T Undamaged<T>(Func<T> read) => DamagedText.Reported(_source, _lines + 1, "the Encoding in CsvOptions", read);

    private SourceFormatException Fault(long line, string message) => new(_source, _lines + line, message);
}
