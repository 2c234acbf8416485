namespace GradientDescent.Parts;

/// <summary>Finds the ends of records. A line end within quotes does not end a record.</summary>
internal static class RecordEnd
{
    /// <summary>Whether a text that begins outside quotes ends within quotes.</summary>
    public static bool IsWithinQuotes(ReadOnlySpan<byte> text) => (text.Count((byte)'"') & 1) == 1;

    /// <summary>The end of the last whole record of a text that begins with a record; 0 if none ends in it.</summary>
    public static int LastIn(ReadOnlySpan<byte> text)
    {
        var isWithinQuotes = IsWithinQuotes(text);
        return LastIn(text, (byte)'\n', isWithinQuotes) is > 0 and var end ? end : LastIn(text, (byte)'\r', isWithinQuotes);
    }

    private static int LastIn(ReadOnlySpan<byte> text, byte lineEnd, bool isWithinQuotes)
    {
        for (var at = text.LastIndexOfAny(lineEnd, (byte)'"'); at >= 0; at = text[..at].LastIndexOfAny(lineEnd, (byte)'"'))
        {
            if (text[at] == '"')
                isWithinQuotes = !isWithinQuotes;
            else if (!isWithinQuotes && (lineEnd == '\n' || (at + 1 < text.Length && text[at + 1] != '\n')))
                return at + 1;
        }

        return 0;
    }
}
