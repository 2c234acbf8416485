namespace GradientDescent.Parts;

/// <summary>Finds out how the lines of a text end.</summary>
internal static class LineEnd
{
    /// <summary>The first line end outside quotes; a line feed if there is none.</summary>
    public static string Of(ReadOnlySpan<byte> text)
    {
        var isWithinQuotes = false;
        for (var at = 0; at < text.Length; at++)
        {
            isWithinQuotes ^= text[at] == '"';
            if (!isWithinQuotes && text[at] is (byte)'\r' or (byte)'\n')
                return text[at] == '\n' ? "\n" : text[(at + 1)..] is [(byte)'\n', ..] ? "\r\n" : "\r";
        }

        return "\n";
    }
}
