namespace GradientDescent.CodeFixes.Tests;

public class RemoveSecondTargetTests
{
    private const string Property = """
        [LinearModel]
        public partial class House
        {
            [GradientDescent.Target] public double Price { get; set; }

            // Also of interest.
            /// <summary>A month.</summary>
            [Target]public double Rent { get; set; }
        }
        """;

    [Theory]
    [InlineData("[Target] double Rent", "double Rent")]
    [InlineData("/* a */ [Target] /* b */ double Rent", "/* a */ /* b */ double Rent")]
    [InlineData("[property: Target] double Rent", "double Rent")]
    [InlineData("[GradientDescent.Target] double Rent", "double Rent")]
    [InlineData("[TargetAttribute] [Log] double Rent", "[Log] double Rent")]
    [InlineData("[Target, Log] double Rent", "[Log] double Rent")]
    [InlineData("[Log, Target] double Rent", "[Log] double Rent")]
    public void A_parameter_becomes_a_feature(string before, string after) => Fixed.One(
        $"[LinearModel] public partial record House([Target] double Price, {before});",
        $"[LinearModel] public partial record House([Target] double Price, {after});");

    [Theory]
    [InlineData("[Target]\n    ", "")]
    [InlineData("[Target] ", "")]
    [InlineData("[Target] // in euros\n    ", "// in euros\n    ")]
    [InlineData("[Target]\n    // in euros\n    ", "// in euros\n    ")]
    [InlineData("[System.ComponentModel.Browsable(false)]\n    [Target]\n    ", "[System.ComponentModel.Browsable(false)]\n    ")]
    [InlineData("[Target]\n    [System.ComponentModel.Browsable(false)]\n    ", "[System.ComponentModel.Browsable(false)]\n    ")]
    [InlineData("[System.ComponentModel.Browsable(false)]\n    // to predict\n    [Target] // in euros\n    ", "[System.ComponentModel.Browsable(false)]\n    // to predict\n    // in euros\n    ")]
    [InlineData("#region Rent\n    [Target]\n    #endregion\n    ", "#region Rent\n    #endregion\n    ")]
    public void Comments_on_a_property_stay(string before, string after) => Fixed.One(
        Property.Replace("[Target]", before, StringComparison.Ordinal), Property.Replace("[Target]", after, StringComparison.Ordinal));

    [Fact]
    public void The_second_target_is_excluded() => Fixed.One(
        "[LinearModel] public partial record House(double Bedrooms, [Target] double Price, [Target] double? Rent);",
        "[LinearModel] public partial record House(double Bedrooms, [Target] double Price, [Excluded] double? Rent);",
        "Mark 'Rent' with [Excluded]");

    [Fact]
    public void All_but_the_first_at_once() => Fixed.All(
        "[LinearModel] public partial record House([Target] double Price, [Target] double Rent, [Target] double Worth, double Bedrooms);",
        "[LinearModel] public partial record House([Target] double Price, double Rent, double Worth, double Bedrooms);");
}
