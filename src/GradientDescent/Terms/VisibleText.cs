using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>Text of a user's file, for people. A header or a level may contain what breaks a line, commands a terminal, or makes text look like other text, such as U+202E.</summary>
internal static class VisibleText
{
    /// <summary>The text with another letter in the place of each character that is not visible. The length is kept.</summary>
    public static string Of(string text, char other = ' ') => string.Concat(text.Select((letter, at) => IsVisible(text, at) ? letter : other));

    /// <summary>The same for a text of several lines.</summary>
    public static string OfLines(string text) => string.Concat(text.Select((letter, at) => letter == '\n' || IsVisible(text, at) ? letter : ' '));

    public static bool IsVisible(UnicodeCategory category) => category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.Surrogate);

    private static bool IsVisible(string text, int at) =>
        IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at));
}
