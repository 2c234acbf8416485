using System.Globalization;
using GradientDescent.Terms;
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
    [InlineData("Rooms", 2.5, "Rooms cannot be 2.5 (Double): it must be of type int.")]
    [InlineData("Rooms", 3e9, "Rooms cannot be 3000000000 (Double): it must be of type int.")]
    [InlineData("Rooms", null, "Rooms cannot be null: it must be of type int.")]
    [InlineData("Area", "large", "Area cannot be \"large\" (String): it must be of type double.")]
    [InlineData("Heat", "Coal", "Heat cannot be \"Coal\" (String): it must be one of Gas, Oil, Wood.")]
    [InlineData("Side", 3, "Side cannot be 3 (Int32): it must be of type string.")]
    [InlineData("Built", "yesterday", "Built cannot be \"yesterday\" (String): it must be of type DateOnly.")]
    [InlineData("Age", "old", "Age cannot be \"old\" (String): it must be of type double, or null.")]
    public void A_value_that_is_none_is_refused_by_its_name(string name, object? value, string message)
    {
        var row = Home.Some[0].Named();
        row[name] = value;

        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => Model.Predict(row)).Message);
    }

    [Theory]
    [InlineData(PropertyType.Int64, 9007199254740992.0, 9007199254740992.0)]
    [InlineData(PropertyType.Int64, 123456792f, 123456792.0)]
    [InlineData(PropertyType.Int64, -9223372036854775808.0, -9223372036854775808.0)]
    [InlineData(PropertyType.UInt64, 18446744073709549568.0, 18446744073709549568.0)]
    [InlineData(PropertyType.Int32, "1e5", 100000.0)]
    [InlineData(PropertyType.Decimal, "1e-5", 1e-5)]
    [InlineData(PropertyType.Boolean, 1.0, 1.0)]
    [InlineData(PropertyType.Boolean, "0", 0.0)]
    public void Of_a_number_nothing_is_lost(PropertyType type, object value, double expected) => Assert.Equal(expected, Read(type, value));

    [Fact]
    public void A_Half_is_a_number_for_any_type()
    {
        foreach (var type in new[] { PropertyType.Double, PropertyType.Single, PropertyType.Half, PropertyType.Decimal, PropertyType.Int32, PropertyType.Boolean })
            Assert.Equal(1, Read(type, Half.One));
    }

    [Theory]
    [InlineData(PropertyType.Int64, 1.0000000000000002)]
    [InlineData(PropertyType.Int64, 9223372036854775808.0)]
    [InlineData(PropertyType.UInt64, -1.0)]
    [InlineData(PropertyType.Int32, double.NaN)]
    [InlineData(PropertyType.Boolean, 2)]
    [InlineData(PropertyType.Boolean, double.NaN)]
    [InlineData(PropertyType.Double, "1,5")]
    [InlineData(PropertyType.Single, "1,5")]
    [InlineData(PropertyType.Decimal, "1,5")]
    [InlineData(PropertyType.Int32, "1,5")]
    public void What_would_be_another_number_is_refused(PropertyType type, object value) =>
        Assert.StartsWith("X cannot be ", Assert.ThrowsAny<ArgumentException>(() => Read(type, value)).Message);

    [Theory]
    [InlineData("2024-01-02T03:00:00", "2024-01-02T03:00:00")]
    [InlineData("2024-01-02T03:00:00Z", "2024-01-02T03:00:00")]
    [InlineData("2024-01-02T03:00:00+02:00", "2024-01-02T01:00:00")]
    public void A_date_as_text_does_not_depend_on_the_zone_of_the_machine(string text, string inUtc)
    {
        const double TicksPerDay = TimeSpan.TicksPerDay;
        Assert.Equal(new DateTime(2024, 1, 2, 3, 0, 0).Ticks / TicksPerDay, Read(PropertyType.DateTime, text));
        Assert.Equal(DateTime.Parse(inUtc, CultureInfo.InvariantCulture).Ticks / TicksPerDay, Read(PropertyType.DateTimeOffset, text));
    }

    [Fact]
    public void A_property_that_is_missing_is_named()
    {
        var row = Home.Some[0].Named();
        row.Remove("Area");

        Assert.StartsWith("The row has no Area: give Rooms, Area, Heat, Side, Age, Noise, Built.", Assert.ThrowsAny<ArgumentException>(() => Model.Predict(row)).Message);
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
            "has no schema, because it is of format version 1. Load it as House.Model",
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

    [Theory]
    [InlineData("[ null ]", "has an incomplete term of kind 'call'.")]
    [InlineData("[]", "There is no Sqrt of ().")]
    [InlineData("""[ { "kind": "value", "property": "A" }, { "kind": "value", "property": "A" } ]""", "There is no Sqrt of (Double, Double).")]
    public void A_file_that_calls_a_method_without_its_arguments_is_refused(string operands, string reason)
    {
        var root = new ModelProperty("Root") { Definition = new CallTerm(MathMethod.Sqrt, [new ValueTerm(new("A"))]) };
        var json = new LinearModel(new("Row", new ModelProperty("Y"), [root]), [1, 0]).ToJson();
        var start = json.IndexOf('[', json.IndexOf("Sqrt", StringComparison.Ordinal));
        var damaged = json[..start] + operands + json[(json.IndexOf(']', start) + 1)..];

        Assert.Contains(reason, Assert.Throws<ModelFormatException>(() => new LinearModel(damaged)).Message);
    }

    [Fact]
    public void A_class_of_the_name_of_its_method_is_no_CSharp()
    {
        Assert.StartsWith("The class and the method are both called 'Score'", Assert.Throws<ArgumentException>(() => Model.ToCSharp(new() { ClassName = "Score", MethodName = "Score" })).Message);
        Assert.Throws<ArgumentException>(() => Model.ToCSharp(new() { ClassName = "PredictPrice" }));
    }

    [Fact]
    public void Two_properties_of_one_name_are_refused() => Assert.StartsWith(
        "Two properties are called X",
        Assert.Throws<ArgumentException>(() => new ModelSchema("Row", new ModelProperty("Y"), [new ModelProperty("X"), new ModelProperty("X", PropertyType.Int32).AsNumber().Power(2)])).Message);

    /// <summary>Another program has an enum of its own, with other numbers under its names.</summary>
    [Fact]
    public void A_member_of_another_enum_goes_by_its_name()
    {
        var heat = new ModelProperty("Heat", PropertyType.Enum) { Levels = [new("Gas", 0), new("Oil", 1)], TypeName = "global::Rents.Heating" };
        var model = new LinearModel(new("Flat", new ModelProperty("Rent"), [heat.Is("Oil")]), [1, 0]);

        Assert.Equal(1, model.Predict(new Dictionary<string, object?> { ["Heat"] = Swapped.Oil }));
        Assert.Equal(0, model.Predict(new Dictionary<string, object?> { ["Heat"] = Swapped.Gas }));
        Assert.StartsWith("Heat cannot be Tuesday", Assert.ThrowsAny<ArgumentException>(() => model.Predict(new Dictionary<string, object?> { ["Heat"] = DayOfWeek.Tuesday })).Message);
    }

    private enum Swapped
    {
        Oil,
        Gas,
    }

    /// <summary>What a property of a type is as a feature, given a value.</summary>
    private static double Read(PropertyType type, object value) => new LinearModel(new("Row", new ModelProperty("Y"), [new ModelProperty("X", type)]), [1, 0])
        .FeaturesOf(new Dictionary<string, object?> { ["X"] = value })[0];
}
