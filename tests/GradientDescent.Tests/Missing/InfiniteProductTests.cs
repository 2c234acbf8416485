namespace GradientDescent.Tests.Missing;

/// <summary>A product that cannot be computed is not a missing one, also where ∞ is multiplied with 0.</summary>
public class InfiniteProductTests
{
    private static readonly ModelProperty Age = new("Age") { IsNullable = true }, Rooms = new("Rooms", PropertyType.Int32);
    private static readonly LinearModel Model = new(
        new ModelSchema("House", new ModelProperty("Price"), [new(Age.Apply(TermFunction.Log, isGuarded: true).Times(Rooms).OrMean())]), [2.0, 1.0], [10.0]);

    [Theory]
    [InlineData(1.0, 7, 1)]
    [InlineData(null, 7, 21)]
    [InlineData(null, 0, 21)]
    [InlineData(-1.0, 7, double.NaN)]
    [InlineData(-1.0, 0, double.NaN)]
    public void A_prediction_is_NaN_and_not_that_of_the_mean(double? age, int rooms, double prediction)
    {
        Dictionary<string, object?> row = new() { ["Age"] = age, ["Rooms"] = rooms };

        Assert.Equal(prediction, Model.Predict(row));
        Assert.Equal(prediction, Assert.Single(Model.Predict([row])));
    }

    [Fact]
    public void A_row_with_such_a_product_is_not_trained_on()
    {
        Rows<IReadOnlyDictionary<string, object?>> rows = (IReadOnlyDictionary<string, object?>[])
        [
            .. Enumerable.Range(1, 5).Select(static age => new Dictionary<string, object?> { ["Age"] = age, ["Rooms"] = 7, ["Price"] = age }),
            new Dictionary<string, object?> { ["Age"] = -1, ["Rooms"] = 0, ["Price"] = 3 },
        ];

        Assert.Equal(InvalidRowReason.NotFinite, Assert.Throws<InvalidRowException>(() => new LinearTrainer(Model.Schema).Fit(rows)).Reason);
    }

    [Fact]
    public void The_printed_models_check_for_it()
    {
        Assert.Contains("? double.PositiveInfinity :", Model.ToCSharp(), StringComparison.Ordinal);
        Assert.Contains("math.inf", Model.ToPython(), StringComparison.Ordinal);
        Assert.Contains("Infinity", Model.ToJavaScript(), StringComparison.Ordinal);
    }
}
