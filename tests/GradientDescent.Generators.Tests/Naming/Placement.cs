namespace GradientDescent.Generators.Tests;

/// <summary>Where a record may stand and what kind of type it may be.</summary>
public class Placement
{
    [Theory]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("readonly record struct")]
    public void Positional(string kind)
    {
        Declared($"public {Partial(kind)} House(double Bedrooms, [Target] double Price);");
        Declared($"public {Partial(kind)} House(double Bedrooms, [property: Target] double Price);");
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
            public {{Partial(kind)}} House
            {
                public double Bedrooms { get; {{setter}}; }
                [Target] public double Price { get; {{setter}}; }
            }
            """, row);
        Declared($$"""
            public {{Partial(kind)}} House
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
    public void A_positional_record_with_more_in_its_body() => Declared("""
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
    public void A_positional_record_that_writes_its_target_out() => Declared("""
        public partial record House(double Bedrooms, [Target] double Price)
        {
            public double Price { get; init; } = Price;
        }
        """);

    [Theory]
    [InlineData("class")]
    [InlineData("static class")]
    [InlineData("struct")]
    [InlineData("readonly struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public void Nested_in(string kind) => Fits.OneFeature($$"""
        using GradientDescent;
        namespace Homes;
        public {{Partial(kind)}} Outer
        {
            public partial class Middle
            {
                [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
            }
        }
        """, "Homes.Outer.Middle.House", "Bedrooms");

    [Theory]
    [InlineData("private")]
    [InlineData("private protected")]
    [InlineData("internal")]
    public void Hidden(string accessibility) => Fits.Program([1, 2], $$"""
        using GradientDescent;
        namespace Homes;
        public partial class Program
        {
            [LinearModel] {{accessibility}} partial record House(double Bedrooms, [Target] double Price);

            public static double[] Run()
            {
                var model = new House.Trainer().Fit([new(1, 3), new(2, 5), new(3, 7)]).Model;
                return [model.Intercept, model.Bedrooms];
            }
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("namespace System.Houses;")]
    [InlineData("namespace My.System;")]
    [InlineData("namespace My.GradientDescent.System.Numerics;")]
    [InlineData("namespace GradientDescent;")]
    [InlineData("namespace GradientDescent.Kernels;")]
    [InlineData("namespace System.Numerics;")]
    [InlineData("namespace House.Of.House;")]
    public void In_a_namespace(string declaration) => Fits.OneFeature($$"""
        using global::GradientDescent;
        {{declaration}}
        [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
        """, (declaration.Replace("namespace ", "", StringComparison.Ordinal).Replace(';', '.') + "House"), "Bedrooms");

    [Fact]
    public void Over_several_declarations() => Declared("""
        public partial record House(double Bedrooms);
        public partial record House
        {
            [Target] public double Price { get; init; }
        }
        """, "new(x) { Price = y }");

    [Fact]
    public void Two_in_a_file() => Fits.Program([1, 2, 3, 4], """
        using GradientDescent;
        [LinearModel] internal partial record House(double Bedrooms, [Target] double Price);
        [LinearModel] internal partial record Flat(double Floor, [Target] double Price);

        public static class Program
        {
            public static double[] Run()
            {
                var house = new House.Trainer().Fit([new(1, 3), new(2, 5), new(3, 7)]).Model;
                var flat = new Flat.Trainer().Fit(new List<Flat> { new(1, 7), new(2, 11), new(3, 15) }).Model;
                return [house.Intercept, house.Bedrooms, flat.Intercept, flat.Floor];
            }
        }
        """);

    [Fact]
    public void Two_whose_names_differ_in_case_alone() => Fits.Program([1, 2, 3, 4], """
        using GradientDescent;
        [LinearModel] internal partial record House(double Bedrooms, [Target] double Price);
        [LinearModel] internal partial record HOUSE(double Floor, [Target] double Price);

        public static class Program
        {
            public static double[] Run()
            {
                var house = new House.Trainer().Fit([new(1, 3), new(2, 5), new(3, 7)]).Model;
                var other = new HOUSE.Trainer().Fit([new(1, 7), new(2, 11), new(3, 15)]).Model;
                return [house.Intercept, house.Bedrooms, other.Intercept, other.Floor];
            }
        }
        """);

    private static void Declared(string declaration, string row = "new(x, y)") => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes;
        [LinearModel]
        {declaration}
        """, "Homes.House", "Bedrooms", row);

    /// <summary>partial stands right before the keyword, and in a record struct before the record.</summary>
    private static string Partial(string kind)
    {
        var at = Math.Max(kind.IndexOf("record", StringComparison.Ordinal), 0);
        return kind.Contains("record", StringComparison.Ordinal)
            ? kind.Insert(at, "partial ")
            : kind.Insert(kind.LastIndexOf(' ') + 1, "partial ");
    }
}
