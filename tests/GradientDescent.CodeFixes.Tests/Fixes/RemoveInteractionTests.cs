namespace GradientDescent.CodeFixes.Tests;

public class RemoveInteractionTests
{
    [Theory]
    [InlineData("[{|GD0016:Interaction(\"Bedrooms\", \"Street\")|}] partial record House")]
    [InlineData("[Interaction(\"Bedrooms\", {|GD0016:\"Street\"|})] partial record House")]
    [InlineData("[Interaction(\"Bedrooms\", \"Street\")] partial record {|GD0016:House|}")]
    public void The_one_that_names_no_feature(string declaration) => Mended.Marked($$"""
        [LinearModel, Interaction("Bedrooms", "Area")] // sizes
        {{declaration}}(double Bedrooms, double Area, [Target] double Price);
        """, """
        [LinearModel, Interaction("Bedrooms", "Area")] // sizes
        partial record House(double Bedrooms, double Area, [Target] double Price);
        """);

    [Fact]
    public void Beside_the_model_attribute() => Mended.Marked(
        "[LinearModel, Interaction(\"Bedrooms\", \"Price\")] partial record {|GD0016:House|}(double Bedrooms, [Target] double Price);",
        "[LinearModel] partial record House(double Bedrooms, [Target] double Price);");
}
