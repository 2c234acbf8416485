using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Untyped;

public class LinearModelTests
{
    private static readonly Home.Model Typed = new Home.Trainer().Fit(Home.Some).Model;

    private static readonly LinearModel Model = new(Typed.ToJson());

    [Fact]
    public void It_predicts_the_bits_of_the_records_own_model()
    {
        foreach (var home in Home.Some)
            Assert.Equal(Typed.Predict(home), Model.Predict(home.Named()));
    }

    [Fact]
    public void Values_may_be_texts_or_other_number_types()
    {
        var home = Home.Some[1];
        foreach (var (name, value) in new (string, object?)[]
        {
            ("Rooms", "2"), ("Rooms", 2.0), ("Rooms", 2m), ("Area", 55), ("Area", "55"), ("Heat", "Oil"), ("Heat", 1), ("Heat", "1"), ("Noise", null), ("Built", "1990-05-01"),
        })
        {
            var row = home.Named();
            row[name] = value;
            Assert.Equal(Typed.Predict(home), Model.Predict(row));
        }
    }

    [Theory]
    [InlineData("Rooms", 2.5, "Rooms cannot be '2.5' (Double): it is of type int.")]
    [InlineData("Rooms", 3e9, "Rooms cannot be '3000000000' (Double): it is of type int.")]
    [InlineData("Rooms", null, "Rooms cannot be null: it is of type int.")]
    [InlineData("Area", "large", "Area cannot be 'large' (String): it is of type double.")]
    [InlineData("Heat", "Coal", "Heat cannot be 'Coal' (String): it is one of Gas, Oil, Wood.")]
    [InlineData("Side", 3, "Side cannot be '3' (Int32): it is of type string.")]
    [InlineData("Built", "yesterday", "Built cannot be 'yesterday' (String): it is of type DateOnly.")]
    [InlineData("Age", "old", "Age cannot be 'old' (String): it is of type double, or null.")]
    public void A_value_that_is_none_is_refused_by_its_name(string name, object? value, string message)
    {
        var row = Home.Some[0].Named();
        row[name] = value;

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Model.Predict(row)).Message);
    }

    [Fact]
    public void A_property_that_is_missing_is_named()
    {
        var row = Home.Some[0].Named();
        row.Remove("Area");

        Assert.StartsWith("The row has no Area: give Rooms, Area, Heat, Side, Age, Noise, Built.", Assert.Throws<ArgumentException>(() => Model.Predict(row)).Message);
    }

    [Fact]
    public void An_unknown_level_gives_NaN()
    {
        var row = Home.Some[0].Named();
        row["Side"] = "east";

        Assert.True(double.IsNaN(Model.Predict(row)));
    }

    [Fact]
    public void Weights_go_by_name()
    {
        Assert.Equal(Typed.HeatOil, Model["HeatOil"]);
        Assert.Equal(Typed.Intercept, Model["Intercept"]);
        Assert.StartsWith("There is no weight 'Roof'", Assert.Throws<ArgumentException>(() => Model["Roof"]).Message);
    }

    [Fact]
    public void It_says_and_writes_what_the_records_own_model_does()
    {
        Assert.Equal(Typed.ToString(), Model.ToString());
        Assert.Equal(Typed.ToCSharp(), Model.ToCSharp());
        Assert.Equal(Typed.ToJson(), Model.ToJson());
    }

    [Fact]
    public void A_file_of_version_1_is_refused_by_name() =>
        Assert.Contains(
            "is of version 1, which does not say what the features are computed from: load it as House.Model",
            Assert.Throws<ModelFormatException>(() => new LinearModel(
                """{ "format": "GradientDescent.LinearModel", "version": 1, "model": "House", "target": "Price", "intercept": 0, "coefficients": [ { "feature": "Bedrooms", "value": 1 } ] }""")).Message);

    [Fact]
    public void A_schema_by_hand_makes_a_model()
    {
        var schema = new ModelSchema("Wine", new ModelProperty("Quality"), [new ModelProperty("Alcohol"), new ModelProperty("Alcohol").AsNumber().Power(2)]);

        var model = new LinearModel(schema, [2, 3, 1]);

        Assert.Equal(1 + (2 * 5) + (3 * 25), model.Predict(new Dictionary<string, object?> { ["Alcohol"] = 5 }));
        Assert.Throws<ArgumentException>(() => new LinearModel(schema, [2, 3]));
        Assert.Throws<ArgumentException>(() => new ModelSchema("Wine", new ModelProperty("Quality"), []));
        Assert.Throws<ArgumentException>(() => new ModelSchema("Wine", new ModelProperty("Quality"), [new ModelProperty("Alcohol"), new ModelProperty("Alcohol")]));
    }
}
