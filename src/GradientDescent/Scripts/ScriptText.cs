using System.Text;
using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Writes texts as literals between double quotes. What cannot be seen is written as an escape.</summary>
internal static class ScriptText
{
    /// <param name="text">The text.</param>
    /// <param name="escaped">The escape of a code point above U+FFFF.</param>
    public static string Of(string text, Func<int, string> escaped)
    {
        var literal = new StringBuilder("\"");
        for (var at = 0; at < text.Length; at++)
        {
            // Half of a surrogate pair is no code point.
            if (!Rune.TryGetRuneAt(text, at, out var rune))
                literal.Append(Short(text[at]));
            else if (rune.Value is '"' or '\\')
                literal.Append('\\').Append(text[at]);
            else if (VisibleText.IsVisible(Rune.GetUnicodeCategory(rune)))
                literal.Append(rune.ToString());
            else
                literal.Append(rune.IsBmp ? Short(rune.Value) : escaped(rune.Value));
            at += rune.IsBmp ? 0 : 1;
        }

        return literal.Append('"').ToString();
    }

    private static string Short(int value) => FormattableString.Invariant($"\\u{value:x4}");
}
