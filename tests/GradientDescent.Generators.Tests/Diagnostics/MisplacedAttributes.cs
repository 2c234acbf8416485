using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>Attributes in places that the compiler rejects, as they occur while typing. The generator must accept them without an exception.</summary>
public class MisplacedAttributes
{
    [Theory]
    [InlineData("[LinearModel] public enum House { Small }")]
    [InlineData("[LinearModel] public partial interface IHouse { double Bedrooms { get; } }")]
    [InlineData("[LinearModel] public delegate double House(double bedrooms);")]
    [InlineData("public class House { [LinearModel] public double Bedrooms { get; } }")]
    [InlineData("public class House { [LinearModel] public void Build() { } }")]
    [InlineData("public class House { public void Build([LinearModel] int floors) { } }")]
    [InlineData("public class House<[LinearModel] T>;")]
    [InlineData("[assembly: LinearModel]")]
    [InlineData("[LinearModel]")]
    public void Nothing_is_generated_and_only_the_compiler_reports(string source) => Findings.Are(source);

    [Theory]
    [InlineData("[LinearModel, LinearModel] public partial record House(double Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, [Target] double Price); [LinearModel] public partial record House;")]
    [InlineData("[LinearModel(Model = )] public partial record House(double Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel(Model = null!)] public partial record House(double Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel(Models = \"Fit\")] public partial record House(double Bedrooms, [Target] double Price);")]
    public void A_record_is_described_once_despite_invalid_attributes(string source)
    {
        var run = GeneratorHarness.Run(UserProject.With("using GradientDescent;\n" + source));
        Assert.Null(run.Exception);
        Assert.Equal(3, run.GeneratedSources.Length);
    }

    [Fact]
    public void Two_types_with_one_name_are_reported_by_the_compiler()
    {
        const string Two = "using GradientDescent; [LinearModel] public partial class House { public double A { get; set; } [Target] public double B { get; set; } }";
        Assert.Null(GeneratorHarness.Run(UserProject.With(Two, Two.Replace("class", "struct", StringComparison.Ordinal))).Exception);
    }

    [Theory]
    [InlineData("[LinearModel] public partial record House(Bedroms Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House(double, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record (double Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, double Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House : House { [Target] double Price { get; } }")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, [Target] double Price")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, [Target] double House);")]
    public void An_incomplete_record_causes_no_exception(string source)
    {
        var project = UserProject.With("using GradientDescent;\n" + source);
        Assert.Null(GeneratorHarness.Run(project).Exception);
        Assert.All(LinearModelFindings.In(project), static finding => Assert.StartsWith("GD", finding.Id, StringComparison.Ordinal));
    }

    /// <summary>The compiler reports an unknown type or a missing name. Another error at the same place would have a wrong reason.</summary>
    [Theory]
    [InlineData("[LinearModel] public partial record House(Bedroms Bedrooms, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House(Bedroms Bedrooms, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House(Bedroms? Bedrooms, Lst<int> Rooms, Room[] All, [Target] Prise Price, [SampleWeight] Wait Weight);")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, double Price) : Hom(Price);")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, [Tar] double Price);")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms, [Target] double")]
    [InlineData("[LinearModel] public partial record House(double Bedrooms,")]
    [InlineData("[LinearModel] public partial record House([Target] double Price,")]
    [InlineData("[LinearModel] public partial class House { public double Bedrooms { get; set; } [Target] public double")]
    [InlineData("[LinearModel] public partial record (double Bedrooms);")]
    [InlineData("[LinearModel] public partial record")]
    [InlineData("[LinearModl] public partial record House(double Bedrooms, [Target] double Price);")]
    [InlineData("public partial record ([Target] double Price);")]
    [InlineData("public partial record House(double Bedrooms, [Target] double")]
    [InlineData("public partial class { [LinearModel] public partial record House(double Bedrooms); }")]
    public void Only_the_compiler_reports_half_typed_code(string source)
    {
        var project = UserProject.With("using GradientDescent;\n" + source);
        Assert.Contains(project.GetDiagnostics(), static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Empty(GeneratorHarness.Run(project).GeneratedSources);
        Assert.Empty(LinearModelFindings.In(project));
    }

    /// <summary>The compiler reports the argument of an attribute. What it would mean is not known, so nothing else is wrong with it.</summary>
    [Theory]
    [InlineData("[LinearModel, Interaction(nameof(Unknown), nameof(Area))] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[LinearModel, Interaction(nameof(House.Area), nameof(House.Aera))] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[LinearModel, Interaction(Lists.City, \"Area\")] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[LinearModel, Interaction(\"Area\")] public partial record House(double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(Lists.Cities)] string City, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(Lists.City, Lists.City)] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(\"a\", Unknown)] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(\"a\", \"b\", Names = [Lists.City])] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(\"a+\", \"a-\", Nams = [\"A\", \"B\"])] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(\"a\", \"b\"), Reference(Lists.City)] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Levels(\"a\", \"b\"), Reference(nameof(Unknown))] string City, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Reference(Side.Wets)] Side Side, double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Reference(Side.Wets)] double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Polynomial(1, 2)] bool Garage, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Polynomial(Unknown)] double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([PenaltyFactor(1 / 0)] double Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Missing(MissingValues.Men)] double? Area, [Target] double Price);")]
    [InlineData("[LinearModel] public partial record House([Missing(MissingValues.Men)] double Area, [Target] double Price);")]
    [InlineData("[assembly: LinearModelDefaults(Missing = MissingValues.Men)] [LinearModel] public partial record House(double? Area, [Target] double Price);")]
    [InlineData("[assembly: LinearModelDefaults(Mising = MissingValues.Mean)] [LinearModel] public partial record House(double? Area, [Target] double Price);")]
    [InlineData("[assembly: LinearModelDefaults(Reference = )] [LinearModel] public partial record House(double? Area, [Target] double Price);")]
    [InlineData("[LinearModel(Model = Unknown)] public partial record House([Excluded] string Model, double Area, [Target] double Price);")]
    [InlineData("[LinearModel(Trainer = Lists.City)] public partial record House([Excluded] string Trainer, double Area, [Target] double Price);")]
    [InlineData("[LinearModel(Model = 1)] public partial record House(double Model, double Area, [Target] double Price);")]
    [InlineData("[LinearModel(Model = Unknown)] public partial record House(double Area, [Target] double Price); public partial record Villa(Models.Model Sold) : House(1, 2) { Model Mine; }")]
    [InlineData("[LinearModel(Intercept = Unknown)] public partial record House(double Intercept, [Target] double Price);")]
    public void Only_the_compiler_reports_an_argument_that_does_not_compile(string source)
    {
        var project = UserProject.With(
            "global using Models; using GradientDescent;\n" + source + " public enum Side { East, West } public static class Lists { public static readonly string[] Cities = [\"a\", \"b\"]; public static readonly string City = \"a\"; }",
            "namespace Models { public class Model; }");
        Assert.Contains(project.GetDiagnostics(), static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Null(GeneratorHarness.Run(project).Exception);
        Assert.Empty(LinearModelFindings.In(project));
    }

    [Fact]
    public void A_half_typed_method_changes_nothing() => Assert.Equal(3, GeneratorHarness.Run(UserProject.With(
        "using GradientDescent; [LinearModel] public partial record House(double Bedrooms, [Target] double Price) { public void Build() { var x = } }")).GeneratedSources.Length);
}
