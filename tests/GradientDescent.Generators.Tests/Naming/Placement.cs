namespace GradientDescent.Generators.Tests;

/// <summary>The places where a record can be declared.</summary>
public class Placement
{
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
        public {{Kinds.Partial(kind)}} Outer
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
    public void Two_whose_names_differ_only_in_case() => Fits.Program([1, 2, 3, 4], """
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
}
