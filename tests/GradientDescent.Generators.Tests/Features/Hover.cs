namespace GradientDescent.Generators.Tests;

/// <summary>The documentation that an editor shows for generated members.</summary>
public class Hover
{
    private static readonly string Model = GeneratorHarness.Generate(AllKinds.Source).Files["Homes.House.Model.g.cs"];

    [Theory]
    [InlineData("LogPrice = Intercept + Bedrooms·bedrooms + Area·area + AreaPower2·area² + AreaPower3·area³")]
    [InlineData("+ LogDistance·ln(distance) + Garage·garage + HeatingElectric·[heating = Electric]")]
    [InlineData("/// A term such as Bedrooms·bedrooms is a coefficient times a value of the row.")]
    [InlineData("/// [condition] is 1 if the condition holds, otherwise 0.")]
    [InlineData("/// LogPrice is ln(price).")]
    [InlineData("+ ExtrasSauna·[extras has Sauna] + SideSouthEast·[side = \"south-east\"]")]
    public void The_model_states_its_formula_expanded(string line) => Assert.Contains(line + "\n", Model, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bedrooms", "Coefficient of bedrooms in the formula of LogPrice, which also contains bedrooms·area, bedrooms·area², bedrooms·area³.")]
    [InlineData("Quality", "Change in predicted LogPrice per unit of Quality, all else equal.")]
    [InlineData("AreaPower2", "Coefficient of area² in the formula of LogPrice, which also contains area, area³, bedrooms·area and others.")]
    [InlineData("LogDistance", "Change in predicted LogPrice per unit of ln(distance), all else equal.")]
    [InlineData("Garage", "Coefficient of garage in the formula of LogPrice, which also contains [heating = Electric]·garage, [heating = Oil]·garage.")]
    [InlineData("HeatingOil", "Coefficient of [heating = Oil] in the formula of LogPrice, which also contains [heating = Oil]·garage.")]
    [InlineData("SecondOil", "Difference in predicted LogPrice if Second is Oil instead of Electric, all else equal.")]
    [InlineData("SideWest", "Difference in predicted LogPrice if Side is \"&lt;west&gt;\" instead of \"north\", all else equal.")]
    [InlineData("ExtrasPool", "Difference in predicted LogPrice if Extras has Pool, all else equal.")]
    [InlineData("NoiseIsMissing", "Added to predicted LogPrice if Noise is missing. The term of 1/noise is then 0.")]
    [InlineData("Built", "Change in predicted LogPrice per day of Built, all else equal.")]
    [InlineData("Commute", "Change in predicted LogPrice per second of Commute, all else equal.")]
    [InlineData("BedroomsTimesArea", "Coefficient of bedrooms·area in the formula of LogPrice, which also contains bedrooms, area, area² and others.")]
    public void A_coefficient_describes_its_effect(string coefficient, string meaning) => Assert.Contains(
        $"""
        /// <summary>{meaning}</summary>
                public required double {coefficient} {"{"} get; init; {"}"}
        """,
        Model,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("bedrooms", "The row's Bedrooms.")]
    [InlineData("heating", "If it is not a member of Heating, the prediction is NaN.")]
    [InlineData("age", "If null, its mean over the training rows replaces it.")]
    [InlineData("tax", "If null, the prediction is NaN.")]
    [InlineData("commute", "The row's Commute. The model counts it in seconds.")]
    public void A_parameter_is_described(string parameter, string meaning) =>
        Assert.Contains($"/// <param name=\"{parameter}\">{meaning}</param>", Model, StringComparison.Ordinal);
}
