using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Tests.Formulas;

/// <summary>The features that formulas give.</summary>
public static class FeatureTests
{
    [Theory]
    [InlineData("Price ~ Area", "Area")]
    [InlineData("Price ~ area + `Area` + AREA", "Area")]
    [InlineData("Price ~ Area*Rooms", "Area Rooms AreaTimesRooms")]
    [InlineData("Price ~ Area:Rooms:Distance", "AreaTimesRoomsTimesDistance")]
    [InlineData("Price ~ Area:Area", "Area")]
    [InlineData("Price ~ Area + Rooms + Distance - Rooms", "Area Distance")]
    [InlineData("Price ~ Area:Rooms + Area", "Area AreaTimesRooms")]
    [InlineData("Price ~ log(Area) + np.log1p(Area) + sqrt(Area) + exp(Area)", "LogArea LogP1Area SquareRootArea ExpArea")]
    [InlineData("Price ~ I(Area * Rooms) + I(Area**2) + I(1/Area) + I(Area * Rooms * Area)", "AreaTimesRooms AreaPower2 ReciprocalArea AreaPower2TimesRooms")]
    [InlineData("Price ~ I(Area + Rooms) + I(2 * Area) + I(Area - Rooms / 3)", "AreaPlusRooms 2TimesArea AreaMinusRoomsOver3")]
    [InlineData("Price ~ I((Area + 1) * Rooms) + I(Area + 1 * Rooms)", "AreaPlus1TimesRooms AreaPlus1TimesRooms2")]
    [InlineData("Price ~ log(Area + 1) + I(log(Area) / 2)", "LogAreaPlus1 LogAreaOver2")]
    [InlineData("Price ~ poly(Area, 3, raw=True)", "Area AreaPower2 AreaPower3")]
    [InlineData("Price ~ Area + poly(Area, degree=2, raw=TRUE) + I(Area^2)", "Area AreaPower2")]
    [InlineData("Price ~ Heating", "HeatingGas HeatingOil")]
    [InlineData("Price ~ Heating - 1", "HeatingElectric HeatingGas HeatingOil")]
    [InlineData("Price ~ C(Heating, ref='Gas') + Side", "HeatingElectric HeatingOil SideSouth")]
    [InlineData("Price ~ Heating:Area + C(Heating, ref=\"Oil\")", "HeatingElectric HeatingGas HeatingElectricTimesArea HeatingGasTimesArea HeatingOilTimesArea")]
    [InlineData("Price ~ Heating:Side", "SideSouth HeatingGasTimesSideNorth HeatingOilTimesSideNorth HeatingGasTimesSideSouth HeatingOilTimesSideSouth")]
    [InlineData("Price ~ C(Rooms)", "Rooms3 Rooms4")]
    [InlineData("Price ~ Rooms + C(Rooms, ref=3):Area", "Rooms2 Rooms4 Rooms2TimesArea Rooms3TimesArea Rooms4TimesArea")]
    [InlineData("Price ~ C(Rooms, Treatment(4)) - 1", "Rooms2 Rooms3 Rooms4")]
    [InlineData("Price ~ New + Sold", "New Sold")]
    [InlineData("Price ~ .", "Area Distance Rooms HeatingGas HeatingOil SideSouth Sold New Age street nameFir street nameOak")]
    [InlineData("Price ~ . - Id - Sold - `street name` - Heating", "Area Distance Rooms SideSouth New Age")]
    [InlineData("Price ~ Id", "Id")]
    [InlineData("Price ~ (Area + Rooms + Side)**2 - Area:Side", "Area Rooms SideSouth AreaTimesRooms RoomsTimesSideSouth")]
    [InlineData("Price ~ Side / Area", "SideSouth SideNorthTimesArea SideSouthTimesArea")]
    public static void Formulas_give_features(string formula, string features) =>
        Assert.Equal(features, Example.Features(formula));

    [Theory]
    [InlineData("Price ~ Area", true)]
    [InlineData("Price ~ 0 + Area", false)]
    [InlineData("Price ~ Area - 1", false)]
    [InlineData("Price ~ Area + 0 + 1", true)]
    [InlineData("Price ~ -1 + Area", false)]
    [InlineData("Price ~ (Area + 0)", false)]
    [InlineData("Price ~ Area - 0", true)]
    public static void One_and_zero_decide_on_the_intercept(string formula, bool hasIntercept) => Assert.Equal(hasIntercept, Example.Schema(formula).HasIntercept);

    [Theory]
    [InlineData("Price ~ Area", "Price")]
    [InlineData("log(Price) ~ Area", "LogPrice")]
    [InlineData("I(1/Price) ~ Area", "ReciprocalPrice")]
    [InlineData("sqrt(price) ~ Area", "SquareRootPrice")]
    public static void Targets_can_be_functions_of_a_column(string formula, string target) => Assert.Equal(target, Example.Schema(formula).TargetName);

    [Theory]
    [InlineData(MissingValues.SkipRow, "Age LogAge AgeTimesArea")]
    [InlineData(MissingValues.Mean, "Age LogAge AgeTimesArea")]
    [InlineData(MissingValues.Indicator, "Age AgeIsMissing LogAge AgeTimesArea AgeIsMissingTimesArea")]
    public static void Missing_values_have_the_policy_of_the_table(MissingValues policy, string features)
    {
        var options = new TableOptions { Missing = policy };

        Assert.Equal(features, Example.Features("Price ~ Age + log(Age) + Age:Area", options));
        Assert.Equal(policy == MissingValues.Mean ? [0, 1, 2] : [], Example.Schema("Price ~ Age + log(Age) + Age:Area", options).MeanImputed);
        Assert.Equal(policy == MissingValues.SkipRow ? 4 : 6, new LinearTrainer(Example.Schema("Price ~ Age", options)).Fit(Example.Source).RowCount);
    }

    [Fact]
    public static void Unknown_levels_have_the_policy_of_the_table() =>
        Assert.Equal("HeatingGas HeatingOil HeatingOther", Example.Features("Price ~ Heating", new() { Unknown = UnknownLevels.Other }));

    [Fact]
    public static void A_whole_number_is_read_as_a_category()
    {
        var model = new LinearTrainer(Example.Schema("Price ~ C(Rooms)")).Fit(Example.Source).Model;

        // The means of the prices: 125 with two rooms, 205 with three, 235 with four.
        Assert.Equal(125, model["Intercept"], 1e-9);
        Assert.Equal(80, model["Rooms3"], 1e-9);
        Assert.Equal(110, model["Rooms4"], 1e-9);
        Assert.Equal(205, model.Predict(new Dictionary<string, object?> { ["Rooms"] = 3 }), 1e-9);
    }

    [Fact]
    public static void A_model_is_fitted_to_the_schema_of_a_formula()
    {
        var fit = new LinearTrainer(Example.Schema("Price ~ I(Area - Distance) + C(Side, ref='south') - 1")).Fit(Example.Source);

        Assert.Equal(6, fit.RowCount);
        Assert.Equal(["AreaMinusDistance", "SideNorth", "SideSouth"], fit.Model.Schema.FeatureNames);
    }
}
