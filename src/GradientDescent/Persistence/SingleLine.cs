using System.Globalization;
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
        return string.Create(text.Length, text, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = IsVisible(text, i) ? text[i] : Invisible;
        });
    }

    private static bool IsVisible(string text, int i)
    {
        var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
        if (!isPair && i > 0 && char.IsSurrogatePair(text[i - 1], text[i]))
            return IsVisible(text, i - 1);
        return CSharpLiteral.IsSeen(CharUnicodeInfo.GetUnicodeCategory(text, i));
    }
}
