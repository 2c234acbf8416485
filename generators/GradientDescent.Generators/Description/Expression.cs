using System.Globalization;
using System.Text.RegularExpressions;

namespace GradientDescent.Generators.Description;

/// <summary>
/// C# with holes. What a feature is computed from is called <c>row.Area</c> where rows are written, <c>area</c> where one is predicted;
/// the mathematics around it is the same.
/// </summary>
/// <param name="Text">A hole is a kind and what it is of, between two characters that no C# has.</param>
internal sealed record Expression(string Text)
{
    private const char Edge = '\u0001';
    private const char Comma = '\u0002';

    private static readonly Regex Hole = new($"{Edge}(?<kind>.)(?<of>[^{Edge}]*){Edge}");

    /// <summary>The value of a property.</summary>
    public static Expression Input(int index) => new(Written('i', index.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A value that is computed before.</summary>
    public static Expression Value(int index) => new(Written('v', index.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A member of an enum, which has a name and a number.</summary>
    public static Expression Member(string name, string number) => new(Written('m', name + Comma + number));

    /// <summary>C# as a factor of a product, or behind a cast: in parentheses where it is more than one word.</summary>
    public static string Operand(string text) => text.Contains(' ') ? $"({text})" : text;

    /// <summary>The C# with all holes filled.</summary>
    /// <param name="input">What a property is called, by its index.</param>
    /// <param name="value">What a value that is computed before is called, by its index.</param>
    /// <param name="member">How a member of an enum is written, by its name and number.</param>
    public string Filled(Func<int, string> input, Func<int, string> value, Func<string, string, string> member) => Hole.Replace(Text, hole =>
    {
        var of = hole.Groups["of"].Value;
        return hole.Groups["kind"].Value switch
        {
            "i" => input(int.Parse(of, CultureInfo.InvariantCulture)),
            "v" => value(int.Parse(of, CultureInfo.InvariantCulture)),
            _ => member(of.Substring(0, of.IndexOf(Comma)), of.Substring(of.IndexOf(Comma) + 1)),
        };
    });

    public override string ToString() => Text;

    private static string Written(char kind, string of) => $"{Edge}{kind}{of}{Edge}";
}
