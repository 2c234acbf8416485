namespace GradientDescent.Generators.Tests;

public class Levels
{
    [Theory]
    [InlineData("Heating.Electric", 0, 0)]
    [InlineData("Heating.Gas", 1, 0)]
    [InlineData("Heating.Methane", 1, 0)]
    [InlineData("Heating.Oil", 0, 1)]
    [InlineData("(Heating)3", double.NaN, double.NaN)]
    public void An_enum_has_a_column_for_each_value_except_the_first(string heating, double gas, double oil) =>
        FeatureValues.Are([gas, oil], "Heating Heating", heating);

    [Theory]
    [InlineData("Heating.Electric", 1, 0)]
    [InlineData("Heating.Gas", 0, 0)]
    [InlineData("Heating.Oil", 0, 1)]
    public void The_reference_can_be_specified(string heating, double electric, double oil) =>
        FeatureValues.Are([electric, oil], "[Reference(Heating.Methane)] Heating Heating", heating);

    [Theory]
    [InlineData("Month.December", "0 0 0 0 0")]
    [InlineData("Month.January", "1 0 0 0 0")]
    [InlineData("Month.May", "0 0 0 0 1")]
    [InlineData("(Month)5", "NaN NaN NaN NaN NaN")]
    [InlineData("(Month)(-2)", "NaN NaN NaN NaN NaN")]
    public void Consecutive_values_are_checked_by_their_range(string month, string expected) =>
        FeatureValues.Are(expected, "Month Month", month);

    [Theory]
    [InlineData("Extras.None", 0, 0, 0)]
    [InlineData("Extras.Pool", 1, 0, 0)]
    [InlineData("Extras.Both", 1, 1, 0)]
    [InlineData("Extras.Tower | Extras.Pool", 1, 0, 1)]
    [InlineData("(Extras)5", double.NaN, double.NaN, double.NaN)]
    public void Flags_have_one_column_each(string extras, double pool, double sauna, double tower) =>
        FeatureValues.Are([pool, sauna, tower], "Extras Extras", extras);

    [Theory]
    [InlineData("0", 0, 0)]
    [InlineData("Marks.First", 1, 0)]
    [InlineData("Marks.Last", 0, 1)]
    [InlineData("Marks.First | Marks.Last", 1, 1)]
    [InlineData("(Marks)2", double.NaN, double.NaN)]
    public void A_flag_may_be_the_sign_bit(string marks, double first, double last) =>
        FeatureValues.Are([first, last], "Marks Marks", marks);

    [Theory]
    [InlineData("\"north\"", 0, 0)]
    [InlineData("\"south-east\"", 1, 0)]
    [InlineData("\"a \\\"b\\\" {0} {{c}}\"", 0, 1)]
    [InlineData("\"North\"", double.NaN, double.NaN)]
    [InlineData("null!", double.NaN, double.NaN)]
    public void A_string_has_a_column_for_each_level_except_the_first(string side, double southEast, double third) =>
        FeatureValues.Are([southEast, third], "[Levels(\"north\", \"south-east\", \"a \\\"b\\\" {0} {{c}}\")] string Side", side);

    [Theory]
    [InlineData("north-east", "SideNorthEast")]
    [InlineData("2nd floor", "Side2ndFloor")]
    [InlineData("-", "SideLevel2")]
    [InlineData("über", "SideÜber")]
    [InlineData("a_b", "SideA_b")]
    public void A_level_names_its_coefficient(string level, string coefficient) => Assert.Contains(
        $"public required double {coefficient} {{ get; init; }}",
        GeneratorHarness.Generate($$"""
            using GradientDescent;
            [LinearModel] public partial record Row([Levels("a", "{{level}}")] string Side, [Target] double Y);
            """).Files["Row.Model.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void A_fit_finds_the_effect_of_each_level() => Fits.Program([100, 20, 50, 120, 150], """
        using GradientDescent;
        public enum Heating { Electric, Gas, Oil }
        [LinearModel] public partial record House(Heating Heating, [Target] double Price);

        public static class Program
        {
            public static double[] Run()
            {
                var model = new House.Trainer().Fit(
                    [new(Heating.Electric, 100), new(Heating.Gas, 115), new(Heating.Gas, 125), new(Heating.Oil, 150), new(Heating.Oil, 150)]).Model;
                return [model.Intercept, model.HeatingGas, model.HeatingOil, model.Predict(Heating.Gas), model.Predict(heating: Heating.Oil)];
            }
        }
        """);
}
