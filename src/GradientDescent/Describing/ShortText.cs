namespace GradientDescent.Describing;

/// <summary>The letters of a short text as a number: most numbers and levels have at most eight letters of ASCII, and are then compared at once.</summary>
internal static class ShortText
{
    /// <summary>The number of a text that is longer, empty, or has other letters.</summary>
    public const ulong None = 0;

    private const int MaxLetters = sizeof(ulong);

    /// <summary>A different number for each text, other than <see cref="None"/>.</summary>
    public static ulong LettersOf(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLetters)
            return None;
        var letters = None;
        foreach (var letter in text)
        {
            if (letter is '\0' or > '\x7F')
                return None;
            letters = (letters << 8) | letter;
        }

        return letters;
    }
}
