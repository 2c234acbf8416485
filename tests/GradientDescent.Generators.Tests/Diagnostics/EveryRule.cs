using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>A minimal wrong program for every rule.</summary>
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
    public void GD0024_a_target_in_no_model_record() => Findings.Are("""
        public record House(double Bedrooms, [{|GD0024:Target|}] double Price);
        public class Car { [Excluded, {|GD0024:GradientDescent.TargetAttribute|}] public double Price { get; init; } }
        public struct Boat { [{|GD0024:Target|}] public double Price { get; init; } }
        """);

    [Fact]
    public void A_target_in_a_base_of_a_model_record_is_used() => Findings.AreFound("""
        namespace Homes { public record Home([Target] double Price); public record Rented([{|GD0024:Target|}] double Price); public abstract record Any([Target] double Price); }
        namespace Flats { [LinearModel] public partial record Flat(double Bedrooms, double Price) : Homes.Home(Price); }
        """);

    [Fact]
    public void Another_attribute_of_this_name_is_not_meant() => Findings.AreFound("""
        namespace Games { public sealed class TargetAttribute : Attribute; public record Arrow([Target] double X); public interface IGoal { [Target] double X { get; } } }
        """);

    [Fact]
    public void GD0003_a_second_target() => Findings.Are("""
        [LinearModel] public partial record House(double Bedrooms, [Target] double Price, [Target] double {|GD0003:Rent|});
        """);

    [Fact]
    public void GD0004_a_target_that_is_not_a_number() => Findings.Are("""
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
    [InlineData("Guid")]
    [InlineData("char")]
    [InlineData("char?")]
    public void GD0007_a_feature_that_is_not_a_number(string type) => Findings.Are($$"""
        [LinearModel] public partial record House({{type}} {|GD0007:Street|}, double Bedrooms, [Target] double Price);
        """);

    [Fact]
    public void GD0008_a_generated_type_whose_name_is_already_used() => Findings.Are("""
        [LinearModel] public partial record {|GD0008:Car|}(double Power, [Excluded] string Model, [Target] double Price);
        """);

    [Fact]
    public void GD0008_a_record_named_like_its_trainer() => Findings.Are("""
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
    public void GD0008_a_specified_name_that_is_already_used(string arguments) => Findings.Are($$"""
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
    public void GD0009_inside_a_type_that_cannot_contain_one(string declaration) => Findings.Are($$"""
        {{declaration}} { [LinearModel] public partial record {|GD0009:House|}(double Bedrooms, [Target] double Price); }
        """);

    [Theory]
    [InlineData("double {|GD0010:Bedrooms|}", "Bedrooms")]
    [InlineData("[Log] double {|GD0010:Bedrooms|}", "LogBedrooms")]
    [InlineData("[Missing(MissingValues.Mean)] double? {|GD0010:Bedrooms|}", "BedroomsMean")]
    public void GD0010_a_feature_named_like_a_member_of_the_users_part(string feature, string member) => Findings.Are($$"""
        [LinearModel] public partial record House({{feature}}, [Target] double Price) { public partial record Model { public static int {{member}} => 1; } }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("My Model")]
    [InlineData("1st")]
    [InlineData("TargetAttribute")]
    [InlineData("nuint")]
    public void GD0011_a_specified_name_that_is_not_an_identifier(string name) => Findings.Are($$"""
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

    [Fact]
    public void GD0021_an_old_language() => Findings.Are("""
        [LinearModel] public partial record {|GD0021:House|}(double Area, [Target] double Price);
        """, LanguageVersion.CSharp11);

    [Fact]
    public void Every_rule_is_listed_for_release() => Assert.Equal(
        Enumerable.Range(1, 24).Select(static number => $"GD{number:0000}"),
        new LinearModelAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id));
}
