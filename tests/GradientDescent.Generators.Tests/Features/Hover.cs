namespace GradientDescent.Generators.Tests;

/// <summary>The documentation that an editor shows for generated members.</summary>
public class Hover
{
    private static readonly string Model = GeneratorHarness.Generate(AllKinds.Source).Files["Homes.House.Model.g.cs"];

    [Theory]
    [InlineData("LogPrice = Intercept + Bedrooms·bedrooms + Area·area + AreaPower2·area² + AreaPower3·area³")]
    [InlineData("+ LogDistance·ln(distance) + Garage·garage + HeatingElectric·[heating = Electric]")]
    [InlineData("+ ExtrasSauna·[extras has Sauna] + SideSouthEast·[side = \"south-east\"]")]
    public void The_model_states_its_formula_expanded(string line) => Assert.Contains(line + "\n", Model, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bedrooms", "Change in predicted LogPrice per unit of Bedrooms, all else equal.")]
    [InlineData("AreaPower2", "Change in predicted LogPrice per unit of area², all else equal.")]
    [InlineData("LogDistance", "Change in predicted LogPrice per unit of ln(distance), all else equal.")]
    [InlineData("Garage", "Difference in predicted LogPrice where Garage is true, all else equal.")]
    [InlineData("HeatingOil", "Difference in predicted LogPrice where Heating is Oil and not Gas, all else equal.")]
    [InlineData("SideWest", "Difference in predicted LogPrice where Side is \"&lt;west&gt;\" and not \"north\", all else equal.")]
    [InlineData("ExtrasPool", "Difference in predicted LogPrice where Extras has Pool, all else equal.")]
    [InlineData("NoiseIsMissing", "Difference in predicted LogPrice where Noise is missing, all else equal.")]
    [InlineData("Built", "Change in predicted LogPrice per day of Built, all else equal.")]
    [InlineData("Commute", "Change in predicted LogPrice per second of Commute, all else equal.")]
    [InlineData("BedroomsTimesArea", "Change in predicted LogPrice per unit of bedrooms·area, all else equal.")]
    public void A_coefficient_describes_its_effect(string coefficient, string meaning) => Assert.Contains(
        $"""
        /// <summary>{meaning}</summary>
                public required double {coefficient} {"{"} get; init; {"}"}
        """,
        Model,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("bedrooms", "The row's Bedrooms.")]
    [InlineData("heating", "A value that is not a member gives NaN.")]
    [InlineData("age", "If null, the mean of the training rows replaces it.")]
    [InlineData("tax", "If null, the prediction is NaN.")]
    [InlineData("commute", "In seconds.")]
    public void A_parameter_is_described(string parameter, string meaning) =>
        Assert.Contains($"/// <param name=\"{parameter}\">{meaning}</param>", Model, StringComparison.Ordinal);
}
