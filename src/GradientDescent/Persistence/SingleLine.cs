using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>Text of unknown origin in one visible line of limited length, for messages.</summary>
internal static class SingleLine
{
    private const int MaxStart = 400;
    private const int MaxEnd = 200;
    private const char Invisible = '\uFFFD';

    /// <summary>Replaces characters that are not visible, which could hide, reorder or erase text in a terminal, and leaves out the middle of a long text.</summary>
    public static string Of(string text)
    {
        if (text.Length > MaxStart + MaxEnd)
            text = $"{text.AsSpan(0, MaxStart)}…{text.AsSpan(text.Length - MaxEnd)}";
        return VisibleText.Of(text, Invisible);
    }
}
