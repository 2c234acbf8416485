using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Onnx.Tests;

/// <summary>The second output has what each weight adds, as <c>Explain</c> tells it.</summary>
public class Contributions
{
    private static readonly ModelProperty Area = new("Area"), Age = new("Age") { IsNullable = true };
    private static readonly LinearModel Model = GivenModel.Of(Models.Price.Apply(TermFunction.Log), Area, Age.AsNumber().OrMean(), Constant(2));

    [Fact]
    public void Are_those_of_Explain()
    {
        Dictionary<string, object?>[] rows = [new() { ["Area"] = 2.5, ["Age"] = 4.0 }, new() { ["Area"] = 0.1, ["Age"] = null }];

        var contributions = OnnxRun.Of(Model.ToOnnx(new() { ContributionsName = "Contributions" }), "Contributions", Model.Schema, rows);

        Assert.Equal(rows.SelectMany(Expected), contributions);
    }

    [Fact]
    public void Of_a_feature_that_is_the_same_in_all_rows()
    {
        var schema = new ModelSchema("House", Models.Price, [new ModelFeature(Constant(2))], hasIntercept: false, properties: [Area]);
        Dictionary<string, object?>[] rows = [new() { ["Area"] = 1.0 }, new() { ["Area"] = 2.0 }, new() { ["Area"] = 3.0 }];

        Assert.Equal([3, 3, 3], OnnxRun.Of(new LinearModel(schema, [1.5]).ToOnnx(), "Price", schema, rows));
    }

    private static IEnumerable<double> Expected(Dictionary<string, object?> row)
    {
        var explanation = Model.Explain(row);
        return [.. Model.Schema.FeatureNames.Select(name => explanation.Contributions.Single(contribution => contribution.Feature == name).Amount), explanation.Intercept];
    }

    private static Term Constant(double value) => new ModelProperty("Two") { Definition = new ConstantTerm(PropertyType.Double, value, 0) };
}
