using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Strings with levels: with the same letters, with and without names of their own, repeated ones and null.</summary>
internal static class Texts
{
    /// <summary>The arguments of [Levels]; the levels with the ends of their names, the reference first; and the diagnostics.</summary>
    private static readonly Gen<(string Arguments, (string Level, string Name)[] Levels, string[] Findings)> Case = Gen.OneOf<(string, (string, string)[], string[])>(
        ("\"north\", \"south-east\"", [("north", ""), ("south-east", "SouthEast")], []),
        ("\"C\", \"C++\", \"Go\"", [("C", ""), ("C++", "C"), ("Go", "Go")], []),
        ("\"C\", \"C++\", \"C#\", Names = [\"C\", \"CPlusPlus\", \"CSharp\"]", [("C", ""), ("C++", "CPlusPlus"), ("C#", "CSharp")], []),
        ("\"+\", \"-\", Names = [\"class\", \"_1\"]", [("+", ""), ("-", "_1")], []),
        ("\"\", \"-\", \"1\"", [("", ""), ("-", "Level2"), ("1", "1")], []),
        ("\"C\", \"C++\", \"C#\"", [("C", ""), ("C++", "C"), ("C#", "C")], []),
        ("\"a\", \"a\", \"b\"", [], ["GD0014"]),
        ("\"a\", null!", [], ["GD0014"]),
        ("\"a\", \"b\", Names = [\"A\"]", [], ["GD0014"]),
        ("\"a\", \"b\", Names = [\"A\", \"A\"]", [("a", ""), ("b", "A")], []),
        ("\"a\"", [], ["GD0019"]));

    public static Gen<Part> Any { get; } =
        from tried in Case
        from isNullable in Gen.Frequency((3, false), (1, true))
        select new Part
        {
            Properties = [ValidProperty.Of($"[Levels({tried.Arguments}){(isNullable ? ", Missing(MissingValues.Throw)" : "")}] ", isNullable ? "string?" : "string", "Side", [.. tried.Levels.Select(static level => level.Level), "elsewhere", .. isNullable ? [null] : Array.Empty<object?>()])],
            Findings = tried.Findings,
            Columns = [.. tried.Levels.Skip(1).Select(level => new Column("Side" + level.Name, row => row["Side"] is string side && tried.Levels.Any(known => known.Level == side) ? (side == level.Level ? 1 : 0) : double.NaN))],
        };
}
