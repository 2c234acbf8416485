using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Properties and types whose use is a warning or an error: obsolete and experimental ones, in every form.</summary>
internal static class Discouraged
{
    private const string Obsolete = "Obsolete";
    private const string Forbidden = "Obsolete(\"Old.\", true)";
    private const string Experimental = "System.Diagnostics.CodeAnalysis.Experimental(\"EX1\")";

    /// <summary>A mark, and the diagnostics for it.</summary>
    private static readonly Gen<(string Mark, string[] Findings)> AnyMark = Gen.Frequency(
        (3, Gen.OneOf(Obsolete, "Obsolete(\"Old.\")", Experimental).Select(static mark => (mark, Array.Empty<string>()))), (1, Gen.Const((Forbidden, new[] { "GD0020" }))));

    public static Gen<Part> Of(Frame frame) => Gen.OneOf([Property, Getter, Member, .. frame.Kind.IsReferenceType ? [Override] : Array.Empty<Gen<Part>>(), Enum, Container, Record]);

    private static readonly Gen<Part> Property = AnyMark.Select(static mark => Number("Worn", mark.Findings) with
    {
        Properties = [new("Worn", $"[{mark.Mark}] public double Worn {{ get; init; }}", [1.0, 2.0]) { Parameter = $"[property: {mark.Mark}] double Worn" }],
    });

    private static readonly Gen<Part> Getter = AnyMark.Select(static mark => Number("Spent", mark.Findings) with
    {
        Properties = [new("Spent", $"public double Spent {{ [{mark.Mark}] get; init; }}", [1.0, 2.0])],
    });

    private static readonly Gen<Part> Override = AnyMark.Select(static mark => Number("Years", mark.Findings) with
    {
        BaseMembers = $"[{mark.Mark}] public virtual double Years {{ get; init; }}",
        Properties = [new("Years", "public override double Years { get; init; }", [1.0, 2.0])],
    });

    /// <summary>A member of an enum is no error: it is written as a number where its name is one.</summary>
    private static readonly Gen<Part> Member = AnyMark.Select(static mark => Levels("Fuel", "", "Fuel") with
    {
        Beside = $"public enum Fuel {{ A, [{mark.Mark}] B }}",
    });

    private static readonly Gen<Part> Enum = AnyMark.Select(static mark => Levels("Coal", Allowing(mark.Mark), "Coal", mark.Findings) with
    {
        Header = "#pragma warning disable EX1",
        Beside = $"[{mark.Mark}] public enum Coal {{ A, B }}",
    });

    private static readonly Gen<Part> Container = AnyMark.Select(static mark => Levels("Past", Allowing(mark.Mark), "Past.Colour", mark.Findings) with
    {
        Header = "#pragma warning disable EX1",
        Beside = $"[{mark.Mark}] public static class Past {{ public enum Colour {{ A, B }} }}",
    });

    private static readonly Gen<Part> Record = Gen.OneOf(Obsolete, Experimental, Forbidden).Select(static mark => new Part { Marks = $"[{mark}] ", TypeNames = ["(marked)"] });

    /// <summary>What makes the use of the type in the user's own declaration legal.</summary>
    private static string Allowing(string mark) => mark.StartsWith(Obsolete, StringComparison.Ordinal) ? $"[{Obsolete}] " : "";

    private static Part Number(string name, IReadOnlyList<string> findings) => new() { FindingsUnlessObsolete = findings, Columns = [Numbers.Column(name)] };

    private static Part Levels(string type, string marks, string text, IReadOnlyList<string>? findings = null) => new()
    {
        TypeNames = [type],
        FindingsUnlessObsolete = findings ?? [],
        Properties = [new("Of" + type, $"{marks}public {text} Of{type} {{ get; init; }}", [0, 1])],
        Columns = [new($"Of{type}B", row => row["Of" + type] is 1 ? 1 : 0)],
    };
}
