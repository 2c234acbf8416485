namespace GradientDescent.Parts;

/// <summary>Makes comment lines blank, so that quotes in them do not count. Blank lines are no rows.</summary>
internal static class CommentLines
{
    /// <param name="text">A text that begins with a record.</param>
    /// <param name="prefix">How a comment begins.</param>
    /// <param name="blank">The letter that a comment is filled with. It is no delimiter.</param>
    /// <param name="isEnd">Whether no text follows.</param>
    /// <returns>The length of the text before a last line that may be a comment and is not complete.</returns>
    public static int Blank(Span<byte> text, ReadOnlySpan<byte> prefix, byte blank, bool isEnd)
    {
        var isWithinQuotes = false;
        for (var from = 0; from < text.Length;)
        {
            var length = text[from..].IndexOfAny((byte)'\n', (byte)'\r');
            var line = length < 0 ? text[from..] : text.Slice(from, length);
            if (length < 0 && !isEnd && !isWithinQuotes && (line.StartsWith(prefix) || prefix.StartsWith(line)))
                return from;
            if (!isWithinQuotes && line.StartsWith(prefix))
                line.Fill(blank);
            isWithinQuotes ^= RecordEnd.IsWithinQuotes(line);
            from += line.Length + 1;
        }

        return text.Length;
    }
}
