namespace GradientDescent.Generators.Tests;

/// <summary>Generated code does not repeat compiler warnings about the user's declaration.</summary>
public class SilencedWarningsTests
{
    [Theory]
    [InlineData("[Obsolete] public double Age { get; init; }")]
    [InlineData("[Obsolete(\"Use Year.\")] public double Age { get; init; }")]
    [InlineData("public Heating Heating { get; init; }")]
    [InlineData("[Reference(Heating.Gas)] public Heating Heating { get; init; }")]
    public void What_is_obsolete(string member) => GeneratorHarness.Generate($$"""
        #pragma warning disable CS0612, CS0618
        using GradientDescent;
        public enum Heating { Electric, Gas, [Obsolete] Oil, [Obsolete("Gone.", error: true)] Coal = -1 }
        [LinearModel] public partial record House(double Area, [Target] double Price) { {{member}} }
        """);

    [Fact]
    public void An_obsolete_record() => GeneratorHarness.Generate("""
        using GradientDescent;
        [Obsolete, LinearModel] public partial record House(double Area, [Target] double Price);
        """);

    [Fact]
    public void A_name_in_lower_case() => GeneratorHarness.Generate("""
        #pragma warning disable CS8981
        using GradientDescent;
        public partial class town { [LinearModel] public partial record house(double Area, [Target] double Price); }
        """);

    [Theory]
    [InlineData("[LinearModel(Model = \"fit\")]")]
    [InlineData("[LinearModel(Trainer = \"fitter\")]")]
    public void A_specified_name_in_lower_case(string mark) => GeneratorHarness.Generate($$"""
        using GradientDescent;
        {{mark}} public partial record House(double Area, [Target] double Price);
        """);

    [Fact]
    public void What_is_experimental() => GeneratorHarness.Generate("""
        #pragma warning disable HOUSE1
        using GradientDescent;
        using System.Diagnostics.CodeAnalysis;
        [LinearModel] public partial record House(double Area, [Target] double Price) { [Experimental("HOUSE1")] public double Age { get; init; } }
        """);
}
