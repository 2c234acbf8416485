using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Properties that are stored, but not by the compiler alone: with a field of their own, with <c>field</c>, and partial ones.</summary>
internal static class OwnFields
{
    private static readonly Gen<string> Declaration = Gen.OneOf(
        "private double _kept; public double Kept { get => _kept; set => _kept = value; }",
        "private double _kept; public double Kept { get { return _kept; } init { _kept = value; } }",
        "private double _kept; public partial double Kept { get; set; } public partial double Kept { get => _kept; set => _kept = value; }",
        "public partial double Kept { get; set; } public partial double Kept { get => field; set => field = value; }",
        "public partial double Kept { get => field; set; } public partial double Kept { get; set; }",
        "public double Kept { get => field; set => field = value; }",
        "public double Kept { get; private set; }",
        "public double Kept { get; }",
        "public required double Kept { get; init; }");

    public static Gen<Part> Any { get; } = Declaration.Select(static declaration => new Part
    {
        Properties = [new("Kept", declaration, [1.0, 2.0, 3.5])],
        Columns = [Numbers.Column("Kept")],
    });
}
