using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>Turns the names of properties into names of parameters and locals in C#. All such names come from here.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
        + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
        + "uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "__arglist __makeref __reftype __refvalue").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a word is a keyword of C#, so that the name needs an @ prefix.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);

    /// <summary>The name of a member, parameter or local as it must be written: keywords get an @ prefix.</summary>
    public static string Identifier(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>Removes what an identifier cannot contain and capitalises the letter after each gap. A name that is an identifier is unchanged.</summary>
    public static string AsIdentifier(string name)
    {
        var identifier = "";
        var isStart = false;
        foreach (var letter in name)
        {
            var isPart = IsPart(letter);
            if (isPart)
                identifier += isStart ? char.ToUpperInvariant(letter) : letter;
            isStart = !isPart;
        }

        return identifier.Length > 0 && IsStart(identifier[0]) ? identifier : "_" + identifier;
    }

    /// <summary>An identifier without format characters, such as U+202E, which C# permits and nobody sees.</summary>
    public static string VisibleIdentifier(string name) =>
        AsIdentifier(string.Concat(name.Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)));

    /// <summary>The name with its first letter in lower case, in the invariant culture: Bedrooms → bedrooms, URL → uRL, 価格 → 価格.</summary>
    public static string Lowered(string name) => char.ToLower(name[0], CultureInfo.InvariantCulture) + name.Substring(1);

    /// <summary>
    /// The parameters of <c>Predict</c>, one per property: the names with a lower-case first letter. If such a name is already used, the first free number is
    /// appended.
    /// </summary>
    public static IReadOnlyList<string> Parameters(IEnumerable<string> properties)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. properties.Select(property => Candidates(Lowered(VisibleIdentifier(property)), "").First(taken.Add))];
    }

    /// <summary>The locals of a method, as they must be written. If a name is already used, <c>Value</c> is appended. A null name gives an empty string.</summary>
    public static IReadOnlyList<string> Locals(IEnumerable<string?> names, IEnumerable<string> taken)
    {
        var all = new HashSet<string>(taken.Select(static name => name.TrimStart('@')), StringComparer.Ordinal) { "_" };
        return [.. names.Select(name => name is null ? "" : Identifier(Candidates(Lowered(VisibleIdentifier(name)), "Value").First(all.Add)))];
    }

    /// <summary>The name itself, then the name with <paramref name="kind"/> and increasing numbers appended.</summary>
    public static IEnumerable<string> Candidates(string name, string kind)
    {
        yield return name;
        for (var number = kind.Length > 0 ? 1 : 2; ; number++)
            yield return name + kind + (number == 1 ? "" : number.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsStart(char letter) => char.IsLetter(letter) || letter == '_' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format or UnicodeCategory.LetterNumber;
}
