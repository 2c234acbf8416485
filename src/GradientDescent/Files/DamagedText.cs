using System.Text;

namespace GradientDescent.Files;

/// <summary>Names the text in the errors of reading damaged bytes.</summary>
internal static class DamagedText
{
    /// <param name="source">The name of the text.</param>
    /// <param name="line">The line that is read next, from 1.</param>
    /// <param name="encoding">What the encoding of the text is called.</param>
    /// <param name="read">Reads some bytes.</param>
    /// <exception cref="SourceFormatException">The bytes are damaged.</exception>
    public static T Reported<T>(string source, long line, string encoding, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception)
        {
            throw new SourceFormatException(source, null, $"The compressed file is damaged: {exception.Message}", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new SourceFormatException(source, line, $"In this line or below, there are bytes that are no letters of {encoding}.", exception);
        }
    }
}
