namespace GradientDescent.CodeFixes.Tests;

public class ExcludePropertyTests
{
    [Theory]
    [InlineData("string Street", "[Excluded] string Street")]
    [InlineData("/* a */ string /* b */ Street", "/* a */ [Excluded] string /* b */ Street")]
    [InlineData("[System.ComponentModel.Description(\"Where\")] string Street", "[Excluded] [System.ComponentModel.Description(\"Where\")] string Street")]
    [InlineData("[SampleWeight] string Street", "[Excluded] string Street")]
    public void A_parameter(string before, string after) => Fixed.One(
        $"[LinearModel] public partial record House({before}, double Bedrooms, [Target] double Price);",
        $"[LinearModel] public partial record House({after}, double Bedrooms, [Target] double Price);");

    [Fact]
    public void A_parameter_with_the_name_of_a_member_of_the_model() => Fixed.One(
        "[LinearModel] public partial record House(double Rooms, double Bedrooms, [Target] double Price) { public partial record Model { public int Rooms => 1; } }",
        "[LinearModel] public partial record House([Excluded] double Rooms, double Bedrooms, [Target] double Price) { public partial record Model { public int Rooms => 1; } }");

    [Fact]
    public void A_property() => Fixed.One("""
        [LinearModel]
        public partial class House
        {
            /// <summary>Where it is.</summary>
            public string Street { get; set; } = "";

            public double Bedrooms { get; set; }

            [Target] public double Price { get; set; }
        }
        """, """
        [LinearModel]
        public partial class House
        {
            /// <summary>Where it is.</summary>
            [Excluded]
            public string Street { get; set; } = "";

            public double Bedrooms { get; set; }

            [Target] public double Price { get; set; }
        }
        """);

    [Fact]
    public void A_computed_property_marked_as_a_feature() => Fixed.One("""
        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price)
        {
            [Feature] public string Size => Bedrooms > 3 ? "large" : "small";
        }
        """, """
        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price)
        {
            [Excluded]
            public string Size => Bedrooms > 3 ? "large" : "small";
        }
        """);

    [Fact]
    public void All_at_once() => Fixed.All("""
        [LinearModel] public partial record House(string Street, string Town, double Bedrooms, [Target] double Price);
        [LinearModel] public partial record Flat(char Entrance, double Bedrooms, [Target] double Price);
        """, """
        [LinearModel] public partial record House([Excluded] string Street, [Excluded] string Town, double Bedrooms, [Target] double Price);
        [LinearModel] public partial record Flat([Excluded] char Entrance, double Bedrooms, [Target] double Price);
        """);

    [Theory]
    [InlineData("Heating Heating", "[Excluded] Heating Heating")]
    [InlineData("[Levels(\"north\")] string Side", "[Excluded] string Side")]
    [InlineData("[Log] double Bedrooms, double LogBedrooms", "[Log] double Bedrooms, [Excluded] double LogBedrooms")]
    public void A_property_with_invalid_features(string before, string after) => Fixed.One(
        $"public enum Heating {{ Gas }} [LinearModel] public partial record House({before}, double Area, [Target] double Price);",
        $"public enum Heating {{ Gas }} [LinearModel] public partial record House({after}, double Area, [Target] double Price);");
}
