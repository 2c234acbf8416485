using System.Buffers;
using System.Text.Unicode;

namespace GradientDescent.Parts;

/// <summary>The characters of a part.</summary>
internal sealed class PartText(Part part) : TextReader
{
    private int _at;

    /// <exception cref="SourceFormatException">The bytes are not UTF-8.</exception>
    public override int Read(Span<char> buffer)
    {
        var rest = part.Text[_at..];
        var status = Utf8.ToUtf16(rest, buffer, out var read, out var written, replaceInvalidSequences: false);
        _at += read;
        if (written > 0 || rest.IsEmpty || buffer.IsEmpty)
            return written;
        if (status == OperationStatus.DestinationTooSmall)
            throw new InvalidOperationException("A buffer of one character has no room for a character of two.");
        throw new SourceFormatException(part.Source, part.LinesBefore + 1 + LineCount.Of(part.Text[.._at]), $"There is the byte 0x{part.Text[_at]:X2}, which is not UTF-8: if it is text in another encoding, such as Latin-1, give the Encoding in CsvOptions.");
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
}
