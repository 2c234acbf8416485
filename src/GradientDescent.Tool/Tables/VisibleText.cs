using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Tables;

/// <summary>Text of a user's file or formula, for people. A header or a level may contain commands of a terminal.</summary>
internal static class VisibleText
{
    /// <summary>The text with a space in the place of each character that could break the line, command a terminal, or make text look like other text. The length is kept.</summary>
    public static string Of(string text) => string.Concat(text.Select(static letter => IsSeen(letter) ? letter : ' '));

    /// <summary>The same for a text of several lines.</summary>
    public static string OfLines(string text) => string.Concat(text.Select(static letter => letter == '\n' || IsSeen(letter) ? letter : ' '));

    private static bool IsSeen(char letter) => char.IsSurrogate(letter) || CSharpLiteral.IsSeen(CharUnicodeInfo.GetUnicodeCategory(letter));
}
