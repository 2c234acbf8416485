using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace GradientDescent.Parts;

/// <summary>The characters of a part.</summary>
internal sealed class PartText(Part part) : TextReader
{
    private int _at;
    private char? _second;

    /// <exception cref="SourceFormatException">The bytes are not UTF-8.</exception>
    public override int Read(Span<char> buffer)
    {
        var rest = part.Text[_at..];
        if (buffer.IsEmpty || (rest.IsEmpty && _second is null))
            return 0;
        if (_second is { } second)
        {
            (buffer[0], _second) = (second, null);
            return 1;
        }

        var status = Utf8.ToUtf16(rest, buffer, out var read, out var written, replaceInvalidSequences: false);
        _at += read;
        if (written > 0)
            return written;
        if (status == OperationStatus.DestinationTooSmall)
            return ReadHalf(rest, out buffer[0]);
        throw new SourceFormatException(part.Source, part.LinesBefore + 1 + LineCount.Of(part.Text[.._at]), $"There is the byte 0x{part.Text[_at]:X2}, which is not UTF-8: if it is text in another encoding, such as Latin-1, give the Encoding in CsvOptions.");
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <summary>Reads the first half of a pair of surrogates, where there is no room for both.</summary>
    private int ReadHalf(ReadOnlySpan<byte> text, out char first)
    {
        Rune.DecodeFromUtf8(text, out var rune, out var read);
        Span<char> pair = stackalloc char[2];
        rune.EncodeToUtf16(pair);
        (first, _second) = (pair[0], pair[1]);
        _at += read;
        return 1;
    }
}
