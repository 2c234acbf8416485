namespace GradientDescent.Generators.Tests;

/// <summary>What an editor shows over the generated members.</summary>
public class Hover
{
    private static readonly string Model = GeneratorHarness.Generate(AllKinds.Source).Files["Homes.House.Model.g.cs"];

    [Theory]
    [InlineData("LogPrice = Intercept + Bedrooms·bedrooms + Area·area + AreaPower2·area²")]
    [InlineData("+ AreaPower3·area³ + LogDistance·ln(distance) + Garage·garage + HeatingElectric·[heating = Electric]")]
    [InlineData("+ HeatingOil·[heating = Oil] + ExtrasPool·[extras has Pool] + ExtrasSauna·[extras has Sauna] + SideSouthEast·[side = \"south-east\"]")]
    [InlineData("+ SideWest·[side = \"&lt;west&gt;\"] + Tax·tax + SecondGas·[second = Gas] + SecondOil·[second = Oil]")]
    [InlineData("+ BedroomsTimesAreaPower3·bedrooms·area³ + HeatingElectricTimesGarage·[heating = Electric]·garage + HeatingOilTimesGarage·[heating = Oil]·garage")]
    public void The_model_states_its_formula_expanded(string line) => Assert.Contains(line + "\n", Model, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bedrooms", "rises when Bedrooms rises by 1 and all else stays")]
    [InlineData("AreaPower2", "rises when area² rises by 1 and all else stays")]
    [InlineData("LogDistance", "rises when ln(distance) rises by 1 and all else stays")]
    [InlineData("Garage", "rises where Garage is true rather than false and all else stays")]
    [InlineData("HeatingOil", "rises where Heating is Oil rather than Gas and all else stays")]
    [InlineData("SideWest", "rises where Side is \"&lt;west&gt;\" rather than \"north\" and all else stays")]
    [InlineData("ExtrasPool", "rises where Extras has Pool and all else stays")]
    [InlineData("NoiseIsMissing", "rises where Noise is missing and all else stays")]
    [InlineData("Built", "rises when Built rises by 1 day and all else stays")]
    [InlineData("Commute", "rises when Commute rises by 1 second and all else stays")]
    [InlineData("BedroomsTimesArea", "rises when bedrooms·area rises by 1 and all else stays")]
    public void A_coefficient_says_what_it_is_the_coefficient_of(string coefficient, string meaning) => Assert.Contains(
        $"""
        {meaning}.</summary>
                public required double {coefficient} {"{"} get; init; {"}"}
        """,
        Model,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("bedrooms", "Bedrooms of the row.")]
    [InlineData("heating", "Heating of the row. A value without a name gives NaN.")]
    [InlineData("age", "Age of the row. Where it is null, its mean in training stands in for it.")]
    [InlineData("tax", "Tax of the row. Where it is null, the prediction is NaN.")]
    [InlineData("commute", "Commute of the row. Counted in units of 1 second.")]
    public void A_parameter_says_what_it_has_to_be(string parameter, string meaning) =>
        Assert.Contains($"/// <param name=\"{parameter}\">{meaning}</param>", Model, StringComparison.Ordinal);
}
