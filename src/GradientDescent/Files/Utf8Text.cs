using System.Text;

namespace GradientDescent.Files;

/// <summary>Text of any encoding, compressed or not, as UTF-8.</summary>
internal static class Utf8Text
{
    /// <param name="input">Has the text.</param>
    /// <param name="encoding">The encoding of a text without a byte order mark.</param>
    /// <exception cref="SourceFormatException">It is an archive, or it is damaged.</exception>
    public static Stream Of(Input input, Encoding encoding)
    {
        var stream = input.Open();
        try
        {
            var bytes = new LookedAhead(stream);
            if (bytes.First is [0x1F, 0x8B, ..])
                bytes = new(stream = new CompleteGzip(bytes));
            if (bytes.First is [(byte)'P', (byte)'K', 3, 4])
                throw new SourceFormatException(input.Name, null, "It is an archive or a workbook, not text: extract the file, or save the sheet as CSV.");
            return OfBytes(bytes, input.IsUtf8 ? Encoding.UTF8 : encoding);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static Stream OfBytes(LookedAhead bytes, Encoding encoding)
    {
        var (length, marked) = bytes.First switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, Encoding.UTF8),
            [0xFF, 0xFE, 0, 0] => (4, Encoding.UTF32),
            [0xFF, 0xFE, ..] => (2, Encoding.Unicode),
            [0xFE, 0xFF, ..] => (2, Encoding.BigEndianUnicode),
            _ => (0, encoding),
        };
        bytes.Skip(length);
        if (marked.CodePage == Encoding.UTF8.CodePage)
            return bytes;
        var strict = (Encoding)marked.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return Encoding.CreateTranscodingStream(bytes, strict, Encoding.UTF8);
    }
}
