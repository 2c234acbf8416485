namespace GradientDescent.Parts;

/// <summary>Counts the lines of a text, which end with a line feed, a carriage return, or both.</summary>
internal static class LineCount
{
    /// <summary>The number of line ends.</summary>
    public static long Of(ReadOnlySpan<byte> text)
    {
        var returns = text.Count((byte)'\r');
        return text.Count((byte)'\n') + returns - (returns == 0 ? 0 : text.Count("\r\n"u8));
    }
}
