using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Untyped;

/// <summary>A property may be called Intercept: only its coefficient has another name.</summary>
public class InterceptFeatureTests
{
    private static readonly ModelProperty Intercept = new("Intercept");
    private static readonly ModelProperty Load = new("Load") { IsNullable = true };
    private static readonly double[] Intercepts = [0, 1, 2, 3, 5];
    private static readonly double[] Loads = [1, 0, double.NaN, 5, 2];
    private static readonly double[] Saves = [.. Intercepts.Zip(Loads, static (intercept, load) => 7 + (2 * intercept) + (3 * (double.IsNaN(load) ? 2 : load)))];

    private static ModelSchema Schema(bool hasIntercept) => new("Bridge", new ModelProperty("Save"), [Intercept, Load.AsNumber().OrMean()], hasIntercept: hasIntercept);

    [Theory]
    [InlineData(true, "InterceptCoefficient Load Intercept")]
    [InlineData(false, "InterceptCoefficient Load")]
    public void Only_the_constant_term_is_called_Intercept(bool hasIntercept, string names) =>
        Assert.Equal(names.Split(' '), Schema(hasIntercept).WeightNames);

    [Fact]
    public void A_target_keeps_the_name() => Assert.Equal("Intercept", new ModelSchema("Bridge", Intercept, [Load.AsNumber().OrMean()]).TargetName);

    [Theory]
    [InlineData("LogIntercept")]
    [InlineData("InterceptPower2")]
    [InlineData("InterceptTimesArea")]
    public void A_longer_name_keeps_the_property(string name) => Assert.Contains(
        name,
        new ModelSchema("Bridge", new ModelProperty("Save"), [Intercept.Apply(TermFunction.Log), Intercept.AsNumber().Power(2), Intercept.AsNumber().Times(new ModelProperty("Area"))]).FeatureNames);

    [Fact]
    public void Columns_and_rows_are_given_by_the_property()
    {
        var typed = new Bridge.Trainer().Fit(Columns.Of(("Save", Saves), ("Load", Loads), ("Intercept", Intercepts)));
        var untyped = new LinearTrainer(Schema(hasIntercept: true)).Fit(Columns.Of(("Load", Loads), ("Intercept", Intercepts), ("Save", Saves)));

        Assert.Equal(2, typed.Model.InterceptCoefficient, 9);
        Assert.Equal(3, typed.Model.LoadCoefficient, 9);
        Assert.Equal(7, typed.Model.Intercept, 9);
        Assert.Equal(2, typed.Model.LoadMean);
        Assert.Equal(typed.Model.ToJson(), untyped.Model.ToJson());
        Assert.Equal(typed.Model, Bridge.Model.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(untyped.Model.ToJson()))));

        var row = new Dictionary<string, object?> { ["Intercept"] = 4, ["Load"] = null };
        Assert.Equal(7 + (2 * 4) + (3 * 2), untyped.Model.Predict(row), 9);
        Assert.Equal(typed.Model.Predict(4, null), untyped.Model.Predict(row));
        Assert.Equal(typed.Model.InterceptCoefficient, untyped.Model["InterceptCoefficient"]);
        Assert.Equal(typed.Model.Intercept, untyped.Model["Intercept"]);
    }

    [Fact]
    public void An_invalid_row_names_the_property() => Assert.Contains(
        "Intercept is NaN",
        Assert.Throws<InvalidRowException>(static () => new Bridge.Trainer().Fit([new Bridge(1, 2, 3), new Bridge(double.NaN, 2, 3)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Two_features_of_one_name_are_refused()
    {
        static string MessageOf(params ModelFeature[] features) =>
            Assert.Throws<ArgumentException>(() => new ModelSchema("Bridge", new ModelProperty("Save"), features)).Message;

        Assert.StartsWith("Two features are called InterceptCoefficient: ", MessageOf(Intercept, new ModelProperty("InterceptCoefficient")), StringComparison.Ordinal);
        Assert.StartsWith("Two features are called InterceptCoefficient: ", MessageOf(Intercept, Intercept), StringComparison.Ordinal);
    }
}
