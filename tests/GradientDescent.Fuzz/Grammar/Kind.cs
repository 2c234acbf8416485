using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>The kind of type of a record.</summary>
/// <param name="Modifiers">The modifiers before <c>partial</c>.</param>
/// <param name="Keyword">The keyword after <c>partial</c>.</param>
internal sealed record Kind(string Modifiers, string Keyword)
{
    public bool IsRecord => Keyword.StartsWith("record", StringComparison.Ordinal);

    public bool IsReferenceType => Keyword is "record" or "record class" or "class";

    public static Gen<Kind> Any { get; } = Gen.Frequency(
        (40, Gen.Const(new Kind("", "record"))),
        (30, Gen.OneOf(new Kind("", "record struct"), new("readonly ", "record struct"), new("", "class"), new("", "struct"), new("sealed ", "record"),
            new("", "record class"))),
        (1, Gen.OneOf(
            new Kind("abstract ", "record"), new("abstract ", "class"), new("static ", "class"), new("ref ", "struct"), new("readonly ref ", "struct"),
            new("unsafe ", "record"), new("", "interface"), new("", "enum"), new("new ", "record"), new("virtual ", "class"), new("readonly ", "class"))));
}
