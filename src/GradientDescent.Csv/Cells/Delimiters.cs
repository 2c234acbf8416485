namespace GradientDescent.Cells;

/// <summary>Finds the delimiter of a text.</summary>
internal static class Delimiters
{
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <param name="text">A text that begins with a record.</param>
    /// <param name="options">The options. Without a header, they tell how many columns there are.</param>
    public static char Of(ReadOnlySpan<byte> text, CsvOptions options)
    {
        var counts = Counts(text);
        var separator = options.Format.Culture.NumberFormat.NumberDecimalSeparator;
        var best = 0;
        for (var i = 0; i < Known.Length; i++)
        {
            if (options.Names is { } names && counts[i] == names.Count - 1 && separator != Known[i].ToString())
                return Known[i];
            if (counts[i] > counts[best])
                best = i;
        }

        return Known[best];
    }

    /// <summary>How often each delimiter occurs outside quotes in the first line that is not blank.</summary>
    private static int[] Counts(ReadOnlySpan<byte> text)
    {
        var counts = new int[Known.Length];
        var (isWithinQuotes, isBlank) = (false, true);
        foreach (var letter in text)
        {
            if (letter == '"')
                isWithinQuotes = !isWithinQuotes;
            if (!isBlank && !isWithinQuotes && letter is (byte)'\n' or (byte)'\r')
                break;
            isBlank &= letter is (byte)' ' or (byte)'\n' or (byte)'\r';
            if (!isWithinQuotes && Array.IndexOf(Known, (char)letter) is >= 0 and var known)
                counts[known]++;
        }

        return counts;
    }
}
