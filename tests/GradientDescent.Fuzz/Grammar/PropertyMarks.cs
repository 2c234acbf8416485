using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the attributes of a property: some that fit its type, and some that do not.</summary>
internal static class PropertyMarks
{
    public static Gen<string> OfNumber { get; } = Gen.OneOf(
        "[Polynomial(2)] ", "[Polynomial(3)] ", "[Log] ", "[LogP1] ", "[SquareRoot] ", "[Reciprocal] ", "[Exp] ", "[PenaltyFactor(0.5)] ",
        "[PenaltyFactor(0)] ",
        "[NonNegative] ", "[NonPositive] ", "[Log, NonNegative] ", "[Polynomial(2), PenaltyFactor(2)] ", "[Excluded] ", "[SampleWeight] ",
        "[property: Log] ");

    public static Gen<string> OfMissing { get; } = Gen.OneOf(
        "[Missing(MissingValues.Throw)] ", "[Missing(MissingValues.SkipRow)] ", "[Missing(MissingValues.Mean)] ",
        "[Missing(MissingValues.Indicator)] ", "");

    public static Gen<string> OfEnumeration { get; } = Gen.OneOf(
        "", "", "[Reference(Material.Wood)] ", "[Reference(Facing.South)] ", "[Reference(Alias.Primary)] ");

    public static Gen<string> OfText { get; } = Gen.OneOf(
        """[Levels("wood", "brick")] """, """[Levels("wood", "brick", "stone"), Reference("brick")] """, """[Levels("a b", "1", "ö", "")] """,
        """[Levels("C", "C++", "C#", Names = ["C", "CPlusPlus", "CSharp"])] """, """[Levels("+", "-", Names = new[] { "_1", "class" }), Reference("-")] """);

    public static Gen<string> OfTarget { get; } = Gen.Frequency(
        (20, Gen.Const("[Target] ")),
        (2, Gen.OneOf("[Target, Log] ", "[Target, LogP1] ", "[Target, Missing(MissingValues.SkipRow)] ", "[property: Target] ", "[GradientDescent.Target] ", "[TargetAttribute] ")),
        (1, Gen.OneOf(
            "[Target, Excluded] ", "[Target, SampleWeight] ", "[Target, Polynomial(2)] ", "[Target, PenaltyFactor(1)] ", "[Target, Target] ",
            "[Target(1)] ")));

    /// <summary>Attributes that cause a compiler warning or error where the property is used.</summary>
    public static Gen<string> Discouraged { get; } = Gen.OneOf(
        "[Obsolete] ", "[Obsolete(\"old\")] ", "[Obsolete(\"old\", true)] ", "[System.Diagnostics.CodeAnalysis.Experimental(\"EX1\")] ");

    private static Gen<string> Wrong { get; } = Gen.OneOf(
        "[Polynomial(0)] ", "[Polynomial(1)] ", "[Polynomial(-1)] ", "[Polynomial(300)] ", "[Polynomial(int.MaxValue)] ", "[Polynomial] ",
        "[Polynomial(\"2\")] ", "[Polynomial(2.5)] ",
        "[Log, SquareRoot] ", "[Log, Exp] ", "[Log, Polynomial(2)] ", "[Log, Log] ", "[NonNegative, NonPositive] ",
        "[PenaltyFactor(-1)] ", "[PenaltyFactor(double.NaN)] ", "[PenaltyFactor(double.PositiveInfinity)] ", "[PenaltyFactor(1.0 / 0)] ",
        "[PenaltyFactor] ", "[PenaltyFactor(null)] ",
        "[Levels] ", "[Levels(\"wood\")] ", "[Levels(\"wood\", \"wood\")] ", "[Levels(\"wood\", null!)] ", "[Levels(null!)] ",
        "[Levels(\"a\", \"b\", Names = [\"A\"])] ", "[Levels(\"a\", \"b\", Names = [\"A\", \"*\"])] ", "[Levels(\"a\", \"b\", Names = null)] ", "[Levels(\"a\", \"b\", Names = [null!, \"\"])] ",
        "[Levels(\"\\0\", \"\\\"\")] ", "[Levels(\"Wood\", \"wood\")] ", "[Levels(1, 2)] ",
        "[Reference(Material.Brick)] ", "[Reference((Material)17)] ", "[Reference(Far.Away)] ", "[Reference(\"wood\")] ", "[Reference(1)] ",
        "[Reference(null!)] ", "[Reference(typeof(int))] ", "[Reference(new[] { 1 })] ",
        "[Missing((MissingValues)7)] ", "[Missing(MissingValues.Nothing)] ", "[Missing] ", "[Missing(0)] ",
        "[Missing(MissingValues.Mean), Missing(MissingValues.Throw)] ",
        "[Target] ", "[SampleWeight] ", "[SampleWeight, Excluded] ", "[Feature] ", "[Feature, Excluded] ", "[LinearModel] ",
        "[Interaction(\"Area\", \"Area\")] ",
        "[field: Log] ", "[param: Log] ", "[method: Log] ", "[Undefined] ", "[] ", "[System.ComponentModel.DefaultValue(1)] ");

    /// <summary>One or two of all attributes, regardless of the property.</summary>
    public static Gen<string> Any { get; } =
        from first in Gen.Frequency((2, OfNumber), (1, OfMissing), (1, OfEnumeration), (1, OfText), (4, Wrong))
        from second in Gen.Frequency((3, Gen.Const("")), (1, OfNumber), (1, Wrong))
        select first + second;
}
