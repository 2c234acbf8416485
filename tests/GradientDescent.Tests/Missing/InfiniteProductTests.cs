namespace GradientDescent.Tests.Missing;

/// <summary>∞ times 0 cannot be computed, but nothing is missing in it, so that no mean replaces it.</summary>
public partial class InfiniteProductTests
{
    private static readonly ModelProperty Width = new("Width") { IsNullable = true }, Rain = new("Rain"), Rooms = new("Rooms", PropertyType.Int32);

    /// <summary>Only the products are features, so that no other feature shows what cannot be computed.</summary>
    private static readonly LinearModel Products = new(
        new("Field", new ModelProperty("Yield"), [new(Width.AsNumber().Times(Rain.Apply(TermFunction.Log)).OrMean()), new(Rooms.AsNumber().Times(Width).Times(Rain).OrMean())]),
        [2, 3, 1],
        [10, 20]);

    [Theory]
    [InlineData(null, 1.0, 1, 2 * 10 + 3 * 20 + 1)]
    [InlineData(2.0, 1.0, 3, 2 * 0 + 3 * 6 + 1)]
    [InlineData(2.0, double.NaN, 3, 2 * 10 + 3 * 20 + 1)]
    [InlineData(0.0, 0.0, 1, double.NaN)]
    [InlineData(double.PositiveInfinity, 1.0, 1, double.NaN)]
    [InlineData(double.NegativeInfinity, 2.0, 0, double.NaN)]
    public void A_model_without_a_record_predicts_NaN(double? width, double rain, int rooms, double expected) =>
        Assert.Equal(expected, Products.Predict(new Dictionary<string, object?> { ["Width"] = width, ["Rain"] = rain, ["Rooms"] = rooms }));

    [Theory]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(0, double.NegativeInfinity)]
    public void A_record_has_no_prediction_and_cannot_be_trained_on(double width, double slope)
    {
        Hill[] rows = [new(1, 2, 3), new(2, 3, 5), new(3, 1, 4), new(5, 4, 9), new(null, 4, 9)];
        Hill hill = new(width, slope, 1);
        var model = new Hill.Trainer().Fit(rows).Model with { WidthTimesSlope = 1 };
        var many = new double[1];
        model.Predict([hill], many);

        Assert.False(double.IsFinite(model.Predict(hill)));
        Assert.Equal(model.Predict(hill), many[0]);
        Assert.Equal(model.Predict(hill), new LinearModel(model.ToJson()).Predict(new Dictionary<string, object?> { ["Width"] = width, ["Slope"] = slope }));
        Assert.Throws<InvalidRowException>(() => new Hill.Trainer().Fit([.. rows, hill]));
    }

    [LinearModel, Interaction(nameof(Width), nameof(Slope))]
    public partial record Hill([Missing(MissingValues.Mean)] double? Width, double Slope, [Target] double Yield);
}
