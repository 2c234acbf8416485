namespace GradientDescent.CodeFixes.Tests;

public class RemoveMarkTests
{
    [Fact]
    public void GD0012_a_second_sample_weight() => Mended.One(
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight] double Count, [SampleWeight] double Trust, [Target] double Price);",
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight] double Count, double Trust, [Target] double Price);");

    [Fact]
    public void GD0012_a_sample_weight_that_is_the_target() => Mended.One(
        "[LinearModel] public partial record House(double Bedrooms, [SampleWeight, Target] double Price);",
        "[LinearModel] public partial record House(double Bedrooms, [Target] double Price);");

    [Fact]
    public void GD0012_all_at_once() => Mended.All("""
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
    public void GD0017_a_reference_that_is_no_level() => Mended.Marked(
        "[LinearModel] partial record House([Levels(\"north\", \"south\"), Reference(\"east\")] string {|GD0017:Side|}, [Target] double Price);",
        "[LinearModel] partial record House([Levels(\"north\", \"south\")] string Side, [Target] double Price);");

    [Theory]
    [InlineData("PolynomialAttribute", "Remove [Polynomial] from 'Price'")]
    public void GD0018_an_attribute_that_does_not_apply(string attribute, string title) => Mended.Marked(
        "[LinearModel] partial record House(double Bedrooms, [Polynomial(2), Target] double {|GD0018:Price|});",
        "[LinearModel] partial record House(double Bedrooms, [Target] double Price);",
        title, attribute);

    [Theory]
    [InlineData("public static double {|GD0020:Age|} { get; set; }", "public static double Age { get; set; }")]
    [InlineData("public double {|GD0020:Age|} { set { } }", "public double Age { set { } }")]
    [InlineData("public double {|GD0020:this|}[int year] => year;", "public double this[int year] => year;")]
    public void GD0020_a_property_that_cannot_be_read(string before, string after) => Mended.Marked($$"""
        [LinearModel] partial record House(double Bedrooms, [Target] double Price)
        {
            [Feature]
            {{before}}
        }
        """, $$"""
        [LinearModel] partial record House(double Bedrooms, [Target] double Price)
        {
            {{after}}
        }
        """, attribute: "FeatureAttribute");
}
