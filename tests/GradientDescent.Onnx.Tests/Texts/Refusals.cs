using GradientDescent.Terms;

namespace GradientDescent.Onnx.Tests;

/// <summary>What ONNX cannot compute or hold is refused by name, before anything is written.</summary>
public class Refusals
{
    private static readonly ModelProperty Area = new("Area");

    /// <summary>A test runner damages half of a surrogate pair in an argument.</summary>
    [Fact]
    public void A_level_that_no_text_can_hold() => Assert.All(["a\0b", "half \ud83d"], static level =>
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("Oslo"), new(level)] };
        Refuses(Models.OfPrice(city.Is("Oslo")), "A level of City is a text that ONNX cannot contain, with a null character or half of a surrogate pair.");
    });

    [Fact]
    public void A_level_that_stands_for_null()
    {
        var city = new ModelProperty("City", PropertyType.Text) { Levels = [new("Oslo"), new("") { CoefficientName = "None" }], IsNullable = true };
        var model = Models.OfPrice(city.Is("Oslo"));

        Refuses(model, "City may be null, and '' stands for null but is a level of it: set OnnxOptions.MissingText to another text.");
        Assert.NotEmpty(model.ToOnnx(new() { MissingText = "?" }));
    }

    [Fact]
    public void A_member_that_no_double_holds()
    {
        var heating = new ModelProperty("Heating", PropertyType.Enum) { Levels = [new("Gas"), new("Oil", (1L << 53) + 1)], UnderlyingType = PropertyType.Int64, IsNullable = true };

        Refuses(Models.OfPrice(heating.Is("Gas")), "Heating may be null, so it is passed as a double, which cannot hold the number of Oil, 9007199254740993: make the property not nullable.");
        Assert.NotEmpty(Models.OfPrice((heating with { IsNullable = false }).Is("Gas")).ToOnnx());
    }

    [Fact]
    public void Members_with_the_same_number()
    {
        var heating = new ModelProperty("Heating", PropertyType.Enum) { Levels = [new("Gas"), new("Oil", 1), new("Coal", 1)] };
        Refuses(Models.OfPrice(heating.Is("Oil"), heating.Is("Coal")), "Oil and Coal of Heating have the same number, 1, which is passed: give each level its own number.");
    }

    [Fact]
    public void A_part_of_an_instant()
    {
        var seen = new ModelProperty("Seen", PropertyType.DateTimeOffset) { IsNullable = true };
        const string Message = "Seen is a DateTimeOffset, which is passed in UTC: its parts and cycles are those of its own clock time, so make it a DateTime.";

        Refuses(Models.OfPrice(seen.PartIs(DatePart.Hour, 3)), Message);
        Refuses(Models.OfPrice(seen.PartIs(DatePart.Weekday, 3)), Message);
        Refuses(Models.OfPrice(Area.AsNumber().Times(seen.ZeroOr(seen.Sine(Period.Day))).OrMean()), Message);
        Assert.NotEmpty(Models.OfPrice(seen).ToOnnx());
    }

    [Fact]
    public void Names()
    {
        var model = Models.OfPrice(Area);
        Refuses(model, "Two inputs or outputs are called Area: set OnnxOptions.PredictionName.", new() { PredictionName = "Area" });
        Refuses(model, "Two inputs or outputs are called Area: set OnnxOptions.ContributionsName.", new() { ContributionsName = "Area" });
        Refuses(model, "Two inputs or outputs are called Price: set OnnxOptions.ContributionsName.", new() { ContributionsName = "Price" });
        Refuses(model, "'' cannot be the name of an input or an output: it is empty, or has a null character or half of a surrogate pair.", new() { PredictionName = "" });
        Refuses(Models.OfPrice(new ModelProperty("a\0b")), "'a\0b' cannot be the name of an input or an output: it is empty, or has a null character or half of a surrogate pair.");
    }

    [Fact]
    public void A_model_without_properties() =>
        Refuses(Models.OfPrice(new ModelProperty("Two") { Definition = new ConstantTerm(PropertyType.Double, 2, 0) }), "No feature of House is computed from a property: a graph without inputs has no rows to predict.");

    [Fact]
    public void Weights_that_are_not_numbers()
    {
        var model = new LinearModel(Models.OfPrice(Area).Schema, [double.NaN, 1]);
        Assert.StartsWith("The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as ONNX.", Assert.Throws<ArgumentException>(() => model.ToOnnx()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(static () => ((LinearModel)null!).ToOnnx());
    }

    private static void Refuses(LinearModel model, string message, OnnxOptions? options = null) =>
        Assert.Equal(message, Assert.Throws<NotSupportedException>(() => model.ToOnnx(options)).Message);
}
