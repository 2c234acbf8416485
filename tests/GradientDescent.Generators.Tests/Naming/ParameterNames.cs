using GradientDescent.Terms;

namespace GradientDescent.Generators.Tests;

public class ParameterNames
{
    [Theory]
    [InlineData("Bedrooms", "bedrooms")]
    [InlineData("URL", "uRL")]
    [InlineData("ID", "iD")]
    [InlineData("Class", "class")]
    [InlineData("価格", "価格")]
    [InlineData("_area", "_area")]
    [InlineData("Größe", "größe")]
    public void The_first_letter_is_lowered_and_nothing_else(string property, string parameter) =>
        Assert.Equal(parameter, CSharpNames.Lowered(property));

    [Theory]
    [InlineData(new[] { "A", "a" }, new[] { "a", "a2" })]
    [InlineData(new[] { "a", "A" }, new[] { "a", "a2" })]
    [InlineData(new[] { "A", "a", "a2" }, new[] { "a", "a2", "a22" })]
    [InlineData(new[] { "URL", "uRL", "Url" }, new[] { "uRL", "uRL2", "url" })]
    [InlineData(new[] { "Class", "価格" }, new[] { "class", "価格" })]
    public void A_name_that_is_already_used_gets_a_number(string[] properties, string[] parameters) =>
        Assert.Equal(parameters, CSharpNames.Parameters(properties));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("event", "@event")]
    [InlineData("value", "value")]
    [InlineData("record", "record")]
    [InlineData("bedrooms", "bedrooms")]
    public void Keywords_are_escaped(string name, string written) => Assert.Equal(written, CSharpNames.Identifier(name));

    [Fact]
    public void Callers_can_use_the_names()
    {
        var model = GeneratorHarness.Generate("""
            using GradientDescent;
            [LinearModel]
            public partial record Page(double URL, double ID, double Class, double A, double a, [Target] double 価格);
            """).Files["Page.Model.g.cs"];
        Assert.Contains("Predict(double uRL, double iD, double @class, double a, double a2)", model, StringComparison.Ordinal);
    }
}
