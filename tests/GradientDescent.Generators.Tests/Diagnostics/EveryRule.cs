using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>A smallest wrong program for every rule.</summary>
public class EveryRule
{
    [Fact]
    public void GD0001_a_record_that_is_not_partial() => Findings.Are("""
        [LinearModel] public record {|GD0001:House|}(double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0001_a_containing_type_that_is_not_partial() => Findings.Are("""
        public partial class Country { public class {|GD0001:Town|} {
            [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
        } }
        """);

    [Fact]
    public void GD0002_no_target() => Findings.Are("""
        [LinearModel] public partial record {|GD0002:House|}(double Bedrooms, double Price);
        """);

    [Fact]
    public void GD0003_a_second_target() => Findings.Are("""
        [LinearModel] public partial record House(double Bedrooms, [Target] double Price, [Target] double {|GD0003:Rent|});
        """);

    [Fact]
    public void GD0004_a_target_that_is_no_number() => Findings.Are("""
        [LinearModel] public partial record House(double Bedrooms, [Target] string {|GD0004:Price|});
        """);

    [Fact]
    public void GD0005_no_feature() => Findings.Are("""
        [LinearModel] public partial record {|GD0005:House|}([Target] double Price);
        """);

    [Fact]
    public void GD0006_too_many_features() => Findings.Are($$"""
        [LinearModel] public partial record {|GD0006:House|}({{string.Join(", ", Enumerable.Range(1, 257).Select(static i => $"double F{i}"))}}, [Target] double Price);
        """);

    [Theory]
    [InlineData("string")]
    [InlineData("double[]")]
    [InlineData("DateTime")]
    [InlineData("char")]
    [InlineData("char?")]
    public void GD0007_a_feature_that_is_no_number(string type) => Findings.Are($$"""
        [LinearModel] public partial record House({{type}} {|GD0007:Street|}, double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0008_a_generated_type_whose_name_is_taken() => Findings.Are("""
        [LinearModel] public partial record {|GD0008:Car|}(double Power, [Excluded] string Model, [Target] double Price);
        """);

    [Fact]
    public void GD0008_a_record_called_like_its_trainer() => Findings.Are("""
        [LinearModel] public partial record {|GD0008:Trainer|}(double Age, [Target] double Price);
        """);

    [Fact]
    public void GD0008_an_inherited_member_of_that_name() => Findings.Are("""
        public record Vehicle { [Excluded] public string Model { get; init; } = ""; }
        [LinearModel] public partial record {|GD0008:Car|}(double Power, [Target] double Price) : Vehicle;
        """);

    [Theory]
    [InlineData("Model = \"Fit\", Trainer = \"Fit\"")]
    [InlineData("Model = \"Predict\"")]
    [InlineData("Model = \"Car\"")]
    public void GD0008_a_chosen_name_that_is_taken(string arguments) => Findings.Are($$"""
        [LinearModel({{arguments}})] public partial record {|GD0008:Car|}(double Power, [Target] double Price);
        """);

    [Theory]
    [InlineData("static partial class")]
    [InlineData("ref partial struct")]
    public void GD0009_a_kind_of_type_that_cannot_be_one(string kind) => Findings.Are($$"""
        [LinearModel] public {{kind}} {|GD0009:House|};
        """);

    [Theory]
    [InlineData("public abstract partial record {|GD0009:House|}")]
    [InlineData("file partial record {|GD0009:House|}")]
    [InlineData("public partial record {|GD0009:House|}<T>")]
    public void GD0009_a_kind_of_record_that_cannot_be_one(string declaration) => Findings.Are($$"""
        [LinearModel] {{declaration}}(double Bedrooms, [Target] double Price);
        """);

    [Theory]
    [InlineData("public partial class Country<T>")]
    [InlineData("file partial class Country")]
    public void GD0009_inside_of_a_type_that_cannot_be_opened(string declaration) => Findings.Are($$"""
        {{declaration}} { [LinearModel] public partial record {|GD0009:House|}(double Bedrooms, [Target] double Price); }
        """);

    [Theory]
    [InlineData("Intercept")]
    [InlineData("Predict")]
    [InlineData("Save")]
    public void GD0010_a_feature_called_like_a_member_of_the_model(string name) => Findings.Are($$"""
        [LinearModel] public partial record House(double {|GD0010:{{name}}|}, [Target] double Price);
        """);

    [Theory]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("My Model")]
    [InlineData("1st")]
    [InlineData("TargetAttribute")]
    public void GD0011_a_chosen_name_that_is_no_identifier(string name) => Findings.Are($$"""
        [LinearModel(Model = "{{name}}")] public partial record {|GD0011:House|}(double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0012_a_second_sample_weight() => Findings.Are("""
        [LinearModel] public partial record House(double Bedrooms, [SampleWeight] double Count, [SampleWeight] double {|GD0012:Trust|}, [Target] double Price);
        """);

    [Fact]
    public void GD0012_a_sample_weight_that_is_the_target() => Findings.Are("""
        [LinearModel] public partial record House(double Bedrooms, [SampleWeight, Target] double {|GD0012:Price|});
        """);

    [Theory]
    [InlineData("double?")]
    [InlineData("Heating?")]
    [InlineData("decimal?")]
    public void GD0013_a_feature_that_may_be_null(string type) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        [LinearModel] public partial record House({{type}} {|GD0013:Street|}, double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0013_a_string_that_may_be_null() => Findings.Are("""
        [LinearModel] public partial record House([Levels("north", "south")] string? {|GD0013:Side|}, double Bedrooms, [Target] double Price);
        """);

    [Theory]
    [InlineData("Polynomial(1)", "double")]
    [InlineData("Polynomial(17)", "double")]
    [InlineData("PenaltyFactor(double.NaN)", "double")]
    [InlineData("PenaltyFactor(double.PositiveInfinity)", "double")]
    [InlineData("PenaltyFactor(-1)", "double")]
    [InlineData("Missing((MissingValues)4)", "double?")]
    public void GD0014_a_number_out_of_range(string mark, string type) => Findings.Are($$"""
        [LinearModel] public partial record House([{{mark}}] {{type}} {|GD0014:Area|}, [Target] double Price);
        """);

    [Theory]
    [InlineData("[Polynomial(2)] double Area, double {|GD0015:AreaPower2|}")]
    [InlineData("[Log] double Area, double {|GD0015:LogArea|}")]
    [InlineData("Heating Heating, double {|GD0015:HeatingOil|}")]
    [InlineData("[Levels(\"a\", \"b c\", \"b-c\")] string {|GD0015:Side|}, double Area")]
    [InlineData("[Missing(MissingValues.Indicator)] double? Age, double {|GD0015:AgeIsMissing|}")]
    [InlineData("[Missing(MissingValues.Mean)] double? Age, double {|GD0015:AgeMean|}")]
    public void GD0015_two_coefficients_of_one_name(string parameters) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        [LinearModel] public partial record House({{parameters}}, [Target] double Price);
        """);

    [Theory]
    [InlineData("nameof(House.Area), nameof(House.Price)")]
    [InlineData("nameof(House.Area), nameof(House.Street)")]
    [InlineData("nameof(House.Area), nameof(House.Area)")]
    [InlineData("\"area\", nameof(House.Rooms)")]
    [InlineData("null!, nameof(House.Rooms)")]
    public void GD0016_an_interaction_of_something_that_is_no_feature(string names) => Findings.Are($$"""
        [LinearModel, {|GD0016:Interaction({{names}})|}]
        public partial record House(double Area, double Rooms, [Excluded] string Street, [Target] double Price);
        """);

    [Theory]
    [InlineData("[Reference((Heating)7)] Heating")]
    [InlineData("[Reference(Colour.Red)] Heating")]
    [InlineData("[Reference(\"Gas\")] Heating")]
    [InlineData("[Levels(\"north\", \"south\"), Reference(\"west\")] string")]
    [InlineData("[Levels(\"north\", \"south\"), Reference(null!)] string")]
    [InlineData("[Levels(\"north\", \"south\"), Reference(new[] { 1 })] string")]
    public void GD0017_a_reference_that_is_no_level(string property) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        public enum Colour { Red, Green }
        [LinearModel] public partial record House({{property}} {|GD0017:Kind|}, double Area, [Target] double Price);
        """);

    [Theory]
    [InlineData("[Polynomial(2)] bool {|GD0018:Garage|}, [Target] double Price")]
    [InlineData("[Polynomial(2)] Heating {|GD0018:Heating|}, [Target] double Price")]
    [InlineData("[Log, SquareRoot] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("[Log] bool {|GD0018:Garage|}, [Target] double Price")]
    [InlineData("[Levels(\"1\", \"2\")] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("[Reference(1)] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("[Reference(Extras.Pool)] Extras {|GD0018:Extras|}, [Target] double Price")]
    [InlineData("[Missing(MissingValues.Mean)] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("[NonNegative, NonPositive] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("double Area, [Target, Polynomial(2)] double {|GD0018:Price|}")]
    [InlineData("double Area, [Target, PenaltyFactor(2)] double {|GD0018:Price|}")]
    [InlineData("double Area, [Target] double Price, [SampleWeight, Log] double {|GD0018:Count|}")]
    [InlineData("double Area, [Target] double Price, [Excluded, Log] double {|GD0018:Count|}")]
    public void GD0018_an_attribute_that_does_not_apply(string parameters) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        [Flags] public enum Extras { None, Pool, Sauna }
        [LinearModel] public partial record House({{parameters}});
        """);

    [Theory]
    [InlineData("Lonely")]
    [InlineData("Empty")]
    [InlineData("Nothing")]
    [InlineData("[Levels(\"north\")] string")]
    [InlineData("[Levels] string")]
    [InlineData("[Levels(null!)] string")]
    [InlineData("[Levels(\"north\", null!)] string")]
    [InlineData("[Levels(\"north\", \"north\")] string")]
    public void GD0019_too_few_levels(string property) => Findings.Are($$"""
        public enum Lonely { Gas, Methane = Gas }
        public enum Empty;
        [Flags] public enum Nothing { None, All = 3 }
        [LinearModel] public partial record House({{property}} {|GD0019:Kind|}, double Area, [Target] double Price);
        """);

    [Theory]
    [InlineData("[Feature] public double {|GD0020:this|}[int i] => i;")]
    [InlineData("[Feature] public static double {|GD0020:Count|} => 1;")]
    [InlineData("[Polynomial(2)] public double {|GD0020:Age|} { set { } }")]
    [InlineData("private enum Secret { A, B } private Secret {|GD0020:Kind|} { get; init; }")]
    public void GD0020_a_property_that_cannot_be_read(string member) => Findings.Are($$"""
        [LinearModel] public partial record House(double Area, [Target] double Price) { {{member}} }
        """);

    [Fact]
    public void GD0020_a_property_that_must_not_be_used() => Findings.Are("""
        [LinearModel] public partial record House(double Area, [Target] double Price) { [Obsolete("", error: true)] public double {|GD0020:Age|} { get; init; } }
        """);

    [Fact]
    public void GD0020_a_parameter_without_a_property() => Findings.Are("""
        [LinearModel] public partial class House([Polynomial(2)] double {|GD0020:area|}) { public double Area { get; } = area; [Target] public double Price { get; init; } }
        """);

    [Fact]
    public void GD0020_a_private_property_of_a_base() => Findings.Are("""
        public record Home { [Polynomial(2)] private double Age { get; init; } public double Years => Age; }
        [LinearModel] public partial record {|GD0020:House|}(double Area, [Target] double Price) : Home;
        """);

    [Fact]
    public void GD0021_an_old_language() => Findings.Are("""
        [LinearModel] public partial record {|GD0021:House|}(double Area, [Target] double Price);
        """, LanguageVersion.CSharp11);

    [Fact]
    public void Every_rule_is_listed_for_release() => Assert.Equal(
        Enumerable.Range(1, 22).Select(static number => $"GD{number:0000}"),
        new LinearModelAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id));
}
