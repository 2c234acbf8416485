namespace GradientDescent.Generators.Tests;

/// <summary>The kinds of types that a record can be, and the ways to declare its properties.</summary>
public class Declarations
{
    [Theory]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("readonly record struct")]
    public void Positional(string kind)
    {
        Declared($"public {Kinds.Partial(kind)} House(double Bedrooms, [Target] double Price);");
        Declared($"public {Kinds.Partial(kind)} House(double Bedrooms, [property: Target] double Price);");
    }

    [Theory]
    [InlineData("class", "init")]
    [InlineData("class", "set")]
    [InlineData("struct", "init")]
    [InlineData("struct", "set")]
    [InlineData("record", "init")]
    [InlineData("record struct", "set")]
    [InlineData("readonly record struct", "init")]
    [InlineData("readonly struct", "init")]
    public void With_properties(string kind, string setter)
    {
        const string row = "new() { Bedrooms = x, Price = y }";
        Declared($$"""
            public {{Kinds.Partial(kind)}} House
            {
                public double Bedrooms { get; {{setter}}; }
                [Target] public double Price { get; {{setter}}; }
            }
            """, row);
        Declared($$"""
            public {{Kinds.Partial(kind)}} House
            {
                [Target] public required double Price { get; {{setter}}; }
                public required double Bedrooms { get; {{setter}}; }
            }
            """, row);
    }

    [Fact]
    public void A_class_with_a_primary_constructor() => Declared("""
        public partial class House(double bedrooms, double price)
        {
            public double Bedrooms { get; } = bedrooms;
            [Target] public double Price { get; } = price;
        }
        """);

    [Fact]
    public void A_positional_record_with_members_in_its_body() => Declared("""
        public partial record House(double Bedrooms, [Excluded] string Street, [Target] double Price)
        {
            [Excluded] public DateTime Built { get; init; }
            public double PerBedroom => Price / Bedrooms;
            public static double Constant { get; } = 1;
            public double this[int index] => index;
            public double Rooms { set => _ = value; }
        }
        """, """new(x, "High Street", y)""");

    [Fact]
    public void A_positional_record_that_declares_its_target() => Declared("""
        public partial record House(double Bedrooms, [Target] double Price)
        {
            public double Price { get; init; } = Price;
        }
        """);

    [Fact]
    public void Over_several_declarations() => Declared("""
        public partial record House(double Bedrooms);
        public partial record House
        {
            [Target] public double Price { get; init; }
        }
        """, "new(x) { Price = y }");

    private static void Declared(string declaration, string row = "new(x, y)") => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes;
        [LinearModel]
        {declaration}
        """, "Homes.House", "Bedrooms", row);
}
