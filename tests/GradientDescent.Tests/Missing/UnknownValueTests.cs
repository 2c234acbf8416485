namespace GradientDescent.Tests.Missing;

/// <summary>A mean stands in for what is missing, and for nothing else: what cannot be computed is predicted as NaN, whatever the signs of the coefficients.</summary>
public partial class UnknownValueTests
{
    private static readonly Stove.Model Model = new() { Intercept = 1, FuelOil = -2, FuelWood = -3, SideSouth = -1, LogPower = -0.5, FuelOilMean = 0.3, FuelWoodMean = 0.2, SideSouthMean = 0.5, LogPowerMean = 1 };

    public static TheoryData<Stove> Unknown =>
    [
        new((Fuel)9, "south", 2, 0),
        new(Fuel.Oil, "west", 2, 0),
        new(Fuel.Oil, "south", -5, 0),
    ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void It_is_predicted_as_NaN_in_every_way(Stove stove)
    {
        var many = new double[1];
        Model.Predict([stove], many);

        Assert.Equal(double.NaN, Model.Predict(stove));
        Assert.Equal(double.NaN, many[0]);
        Assert.Equal(double.NaN, Model.Explain(stove).Prediction);
        Assert.Equal(double.NaN, new LinearModel(Model.ToJson()).Predict(new Dictionary<string, object?> { ["Fuel"] = stove.Fuel, ["Side"] = stove.Side, ["Power"] = stove.Power }));
    }

    [Fact]
    public void What_is_missing_has_the_mean()
    {
        var expected = Math.Exp(1 + (-2 * 0.3) + (-3 * 0.2) + (-1 * 0.5) + (-0.5 * 1));
        var many = new double[1];
        Model.Predict([new(null, null, null, 0)], many);

        Assert.Equal(expected, Model.Predict(new Stove(null, null, null, 0)), 1e-12);
        Assert.Equal(expected, many[0], 1e-12);
    }

    public enum Fuel
    {
        Gas,
        Oil,
        Wood,
    }

    [LinearModel]
    public partial record Stove(
        [Missing(MissingValues.Mean)] Fuel? Fuel,
        [Missing(MissingValues.Mean), Levels("north", "south")] string? Side,
        [Missing(MissingValues.Mean), Log] double? Power,
        [Target, Log] double Price);
}
