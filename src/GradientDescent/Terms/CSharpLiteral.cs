using System.Globalization;
using System.Text;

namespace GradientDescent.Terms;

/// <summary>Writes values as C# literals, the same in every culture.</summary>
internal static class CSharpLiteral
{
    /// <summary>The shortest literal of type <c>double</c> that reads back as the same bits.</summary>
    public static string Of(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ when double.IsNaN(value) => "double.NaN",
        // Not every framework that a generator runs on formats the sign of a zero.
        0 => BitConverter.DoubleToInt64Bits(value) < 0 ? "-0.0" : "0.0",
        _ => WithPoint(value.ToString("R", CultureInfo.InvariantCulture)),
    };

    public static string Of(ConstantTerm constant) => constant.Type switch
    {
        PropertyType.Double => Of(constant.Value),
        PropertyType.Single when double.IsNaN(constant.Value) || double.IsInfinity(constant.Value) => Of(constant.Value).Replace("double", "float"),
        PropertyType.Single when constant.Value == 0 => Of(constant.Value) + "f",
        PropertyType.Single => ((float)constant.Value).ToString("R", CultureInfo.InvariantCulture) + "f",
        PropertyType.SByte or PropertyType.Byte or PropertyType.Int16 or PropertyType.UInt16 => $"({CSharpType.Of(constant.Type)}){Integer(constant.Type, constant.Bits)}",
        PropertyType.Boolean => constant.Bits == 0 ? "false" : "true",
        _ => Integer(constant.Type, constant.Bits),
    };

    /// <summary>An integer literal of a type. A <c>ulong</c> above the largest <c>long</c> is passed as the <c>long</c> with the same bits.</summary>
    public static string Integer(PropertyType type, long value) => type switch
    {
        PropertyType.UInt64 => unchecked((ulong)value).ToString(CultureInfo.InvariantCulture) + "UL",
        PropertyType.Int64 => value.ToString(CultureInfo.InvariantCulture) + "L",
        PropertyType.UInt32 => value.ToString(CultureInfo.InvariantCulture) + "U",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A string literal. Characters that are not visible are escaped.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && VisibleText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
                literal.Append(text[i]).Append(text[++i]);
            else
                literal.Append(Escaped(text[i]));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text inside a comment. It can end neither the comment nor its line.</summary>
    public static string Comment(string text)
    {
        var literal = Text(text);
        return literal.Substring(1, literal.Length - 2).Replace("*/", "*\\/");
    }

    private static string Escaped(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\0' => "\\0",
        '\a' => "\\a",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\v' => "\\v",
        _ when VisibleText.IsVisible(CharUnicodeInfo.GetUnicodeCategory(letter)) => letter.ToString(),
        _ => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static string WithPoint(string text) => text.All(static letter => letter is (>= '0' and <= '9') or '-') ? text + ".0" : text;
}
