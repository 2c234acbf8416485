using GradientDescent.Models;

namespace GradientDescent.Tests.Untyped;

public class SchemaDifferenceTests
{
    [Fact]
    public void A_refused_merge_names_the_first_difference()
    {
        ModelProperty area = new("Area"), age = new("Age"), price = new("Price"), single = new("Area", PropertyType.Single);
        var schema = new ModelSchema("House", price, [area]);

        Assert.Equal("the record: here House, there Car", SchemaDifference.FirstOf(schema, new("Car", price, [area])));
        Assert.Equal("the target: here Price, there LogPrice", SchemaDifference.FirstOf(schema, new("House", price.Apply(TermFunction.Log), [area])));
        Assert.Equal("the number of features: here 1, there 2", SchemaDifference.FirstOf(schema, new("House", price, [area, age])));
        Assert.Equal("a feature: here Area, there Age", SchemaDifference.FirstOf(schema, new("House", price, [age])));
        Assert.Equal(
            "a feature: here Area, there Area with another type, other levels or another definition", SchemaDifference.FirstOf(schema, new("House", price, [single])));
        Assert.Equal(
            "the sign of Area: here Any, there NonNegative",
            SchemaDifference.FirstOf(schema, new("House", price, [new ModelFeature(area) { Sign = CoefficientSign.NonNegative }])));
        Assert.Equal("the penalty factor of Area: here 1, there 0.5", SchemaDifference.FirstOf(schema, new("House", price, [new ModelFeature(area) { PenaltyFactor = 0.5 }])));
        Assert.Equal("whether there is an intercept: here True, there False", SchemaDifference.FirstOf(schema, new("House", price, [area], hasIntercept: false)));
        Assert.Equal("the sample weight: here none, there Age", SchemaDifference.FirstOf(schema, new("House", price, [area], sampleWeight: age)));
        Assert.Equal("the properties: here Area, there Age, Area", SchemaDifference.FirstOf(schema, new("House", price, [area], properties: [age, area])));
    }
}
