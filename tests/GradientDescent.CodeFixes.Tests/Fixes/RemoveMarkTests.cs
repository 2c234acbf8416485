namespace GradientDescent.CodeFixes.Tests;

public class RemoveMarkTests
{
    [Fact]
    public void GD0012_a_second_sample_weight() => Fixed.One(
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight] double Count, [SampleWeight] double Trust, [Target] double Price);",
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight] double Count, double Trust, [Target] double Price);");

    [Fact]
    public void GD0012_a_sample_weight_that_is_the_target() => Fixed.One(
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight, Target] double Price);",
        "[LinearModel] public partial record House(double Bedrooms, [Target] double Price);");

    [Fact]
    public void GD0012_all_at_once() => Fixed.All("""
        [LinearModel]
        public partial record House(double Bedrooms, [SampleWeight] double Count, [SampleWeight, Target] double Price)
        {
            [SampleWeight]
            public double Trust { get; init; }
        }
        """, """
        [LinearModel]
        public partial record House(double Bedrooms, [SampleWeight] double Count, [Target] double Price)
        {
            public double Trust { get; init; }
        }
        """);

    [Fact]
    public void GD0017_a_reference_that_is_not_a_level() => Fixed.One(
        "[LinearModel] public partial record House([Levels(\"north\", \"south\"), Reference(\"east\")] string Side, [Target] double Price);",
        "[LinearModel] public partial record House([Levels(\"north\", \"south\")] string Side, [Target] double Price);");

    [Theory]
    [InlineData("[Polynomial(2)] bool Garage, [Target] double Price", "bool Garage, [Target] double Price")]
    [InlineData("[Log] [SquareRoot] double Area, [Target] double Price", "[Log] double Area, [Target] double Price")]
    [InlineData("double Area, [Target, Polynomial(2)] double Price", "double Area, [Target] double Price")]
    [InlineData("double Area, [property: Polynomial(2), Target] double Price", "double Area, [property: Target] double Price")]
    public void GD0018_an_attribute_that_does_not_apply(string before, string after) => Fixed.One(
        $"[LinearModel] public partial record House({before});",
        $"[LinearModel] public partial record House({after});");

    [Fact]
    public void GD0018_all_of_one_kind_at_once() => Fixed.All(
        "[LinearModel] public partial record House([Log] bool Garage, [Log] double Area, [Target] double Price, [SampleWeight, Log] double Count);",
        "[LinearModel] public partial record House(bool Garage, [Log] double Area, [Target] double Price, [SampleWeight] double Count);");
}
