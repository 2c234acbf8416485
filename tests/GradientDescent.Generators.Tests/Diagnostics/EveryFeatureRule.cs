using System.Globalization;

namespace GradientDescent.Generators.Tests;

/// <summary>A minimal wrong program for every rule about features.</summary>
public class EveryFeatureRule
{
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
    [InlineData("Unknown((UnknownLevels)4)", "Season")]
    [InlineData("Part((DatePart)4)", "DateTime")]
    [InlineData("Part(DatePart.Month, Reference = 13)", "DateTime")]
    [InlineData("Part(DatePart.Weekday, Reference = 7)", "DateOnly")]
    [InlineData("Cycle((Period)4)", "DateTime")]
    [InlineData("Unit(\"\")", "double")]
    [InlineData("Unit(\" \")", "double")]
    [InlineData("Unit(\"m\\n\")", "double")]
    [InlineData("Unit(null!)", "double")]
    [InlineData("Levels(\"north\", null!)", "string")]
    [InlineData("Levels(\"north\", \"north\")", "string")]
    [InlineData("Levels(\"a\", \"b\", Names = [\"A\"])", "string")]
    public void GD0014_a_value_out_of_range(string mark, string type) => Findings.Are($$"""
        public enum Season { Summer, Winter }
        [LinearModel] public partial record House([{{mark}}] {{type}} {|GD0014:Area|}, [Target] double Price);
        """);

    [Theory]
    [InlineData("\"a\", \"a\", \"b\"", "\"a\" more than once: it must be listed only once")]
    [InlineData("\"a\", \"a\"", "\"a\" more than once: it must be listed only once")]
    [InlineData("\"a\", null!, \"b\"", "null: it must be a text")]
    [InlineData("\"a\", \"b\", Names = [\"A\", \"B\", \"C\"]", "Names with 3 of 2 names: it must be one name for each level, in the same order")]
    [InlineData("\"a\", \"b\", Names = []", "Names with 0 of 2 names: it must be one name for each level, in the same order")]
    [InlineData("\"a\", \"b\", Names = [\"A\", \"B+\"]", "\"B+\" in Names: it must be a name of letters, digits and underscores")]
    [InlineData("\"a\", \"b\", Names = [\"A\", \"\"]", "\"\" in Names: it must be a name of letters, digits and underscores")]
    [InlineData("\"a\", \"b\", Names = [\"A\", null!]", "null in Names: it must be a name of letters, digits and underscores")]
    public void GD0014_names_the_invalid_level_or_name(string levels, string expected)
    {
        var project = UserProject.With($"using GradientDescent;\n[LinearModel] public partial record House([Levels({levels})] string Kind, double Area, [Target] double Price);");
        Assert.Equal($"[Levels] on 'Kind' has the invalid value {expected}", Assert.Single(LinearModelFindings.In(project)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[Levels(\"C\", \"C++\", \"C#\")] string Language", "LanguageC", "name the levels apart with [Levels(…, Names = [\"…\"])], rename a property, or mark one with [Excluded]")]
    [InlineData("[Log] double Language, double LogLanguage", "LogLanguage", "rename a property, or mark one with [Excluded]")]
    public void GD0015_names_the_fix(string properties, string name, string fix)
    {
        var project = UserProject.With($"using GradientDescent;\n[LinearModel] public partial record House({properties}, double Area, [Target] double Price);");
        Assert.Equal(
            $"The model of 'House' would have two coefficients named '{name}': {fix}",
            Assert.Single(LinearModelFindings.In(project)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[Polynomial(2)] double Area, double {|GD0015:AreaPower2|}")]
    [InlineData("[Log] double Area, double {|GD0015:LogArea|}")]
    [InlineData("Heating Heating, double {|GD0015:HeatingOil|}")]
    [InlineData("[Levels(\"a\", \"b c\", \"b-c\")] string {|GD0015:Side|}, double Area")]
    [InlineData("[Missing(MissingValues.Indicator)] double? Age, double {|GD0015:AgeIsMissing|}")]
    public void GD0015_two_coefficients_of_one_name(string parameters) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        [LinearModel] public partial record House({{parameters}}, [Target] double Price);
        """);

    [Fact]
    public void GD0015_a_factor_but_not_also_its_products() => Findings.Are("""
        [LinearModel, Interaction("Side", "Area"), {|GD0015:Interaction("Rooms", "Area")|}]
        public partial record House([Levels("a", "b c", "b-c")] string {|GD0015:Side|}, double Rooms, double Area, double RoomsTimesArea, [Target] double Price);
        """);

    [Theory]
    [InlineData("nameof(House.Area), nameof(House.Price)")]
    [InlineData("nameof(House.Area), nameof(House.Street)")]
    [InlineData("nameof(House.Area), nameof(House.Area)")]
    [InlineData("\"area\", nameof(House.Rooms)")]
    [InlineData("null!, nameof(House.Rooms)")]
    public void GD0016_an_interaction_of_something_that_is_not_a_feature(string names) => Findings.Are($$"""
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
    public void GD0017_a_reference_that_is_not_a_level(string property) => Findings.Are($$"""
        public enum Heating { Gas, Oil }
        public enum Colour { Red, Green }
        [LinearModel] public partial record House({{property}} {|GD0017:Kind|}, double Area, [Target] double Price);
        """);

    [Fact]
    public void GD0023_an_interaction_in_both_orders()
    {
        var source = Findings.AreFound("""
            [LinearModel, Interaction("Area", "Heating"), {|GD0023:Interaction("Heating", "Area")|}, Interaction("Area", "Rooms")]
            public partial record House(double Area, Heating Heating, double Rooms, [Target] double Price);
            public enum Heating { Gas, Oil }
            """);
        Assert.Equal(3, GeneratorHarness.Run(UserProject.With(source.Text)).GeneratedSources.Length);
    }

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
    [InlineData("[Unknown(UnknownLevels.Other)] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("double Area, [Target, Unknown(UnknownLevels.Other)] double {|GD0018:Price|}")]
    [InlineData("[Part(DatePart.Month)] double {|GD0018:Area|}, [Target] double Price")]
    [InlineData("[Part(DatePart.Month)] TimeOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Part(DatePart.Hour)] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Part(DatePart.Month)] TimeSpan {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Part(DatePart.Month), Part(DatePart.Month, Reference = 2)] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Cycle(Period.Day)] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Cycle(Period.Year)] TimeOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Cycle(Period.Year), Cycle(Period.Year)] DateTime {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Part(DatePart.Month), Log] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Cycle(Period.Year), Polynomial(2)] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Trend] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Unit(\"m\")] bool {|GD0018:Garage|}, [Target] double Price")]
    [InlineData("[Unit(\"m\")] Heating {|GD0018:Heating|}, [Target] double Price")]
    [InlineData("[Unit(\"days\")] DateOnly {|GD0018:Sold|}, [Target] double Price")]
    [InlineData("[Unit(\"h\")] TimeSpan {|GD0018:Way|}, [Target] double Price")]
    [InlineData("double Area, [Target, Unit(\"k€\")] bool {|GD0018:Price|}")]
    [InlineData("double Area, [Target] double Price, [SampleWeight, Unit(\"kg\")] double {|GD0018:Count|}")]
    [InlineData("double Area, [Target, Polynomial(2)] double {|GD0018:Price|}")]
    [InlineData("double Area, [Target, PenaltyFactor(2)] double {|GD0018:Price|}")]
    [InlineData("double Area, [Target, Missing(MissingValues.SkipRow)] double {|GD0018:Price|}")]
    [InlineData("double Area, [Target, Missing(MissingValues.Mean)] double? {|GD0018:Price|}")]
    [InlineData("double Area, [Target, Missing(MissingValues.Indicator)] double? {|GD0018:Price|}")]
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
    public void GD0019_too_few_levels(string property) => Findings.AreFound($$"""
        public enum Lonely { Gas, Methane = Gas }
        public enum Empty;
        [Flags] public enum Nothing { None, All = 3 }
        [LinearModel] public partial record House({{property}} {|GD0019:Kind|}, double Area, [Target] double Price);
        """);

    [Theory]
    [InlineData("[Levels] string", "it has no levels: add more")]
    [InlineData("[Levels(\"north\")] string", "it has only one level: add more")]
    [InlineData("Nothing", "no member of its [Flags] enum has exactly one bit: add such a member")]
    public void GD0019_names_the_problem_and_the_fix(string property, string expected)
    {
        var project = UserProject.With($$"""
            using GradientDescent;
            [System.Flags] public enum Nothing { None, All = 3 }
            [LinearModel] public partial record House({{property}} Kind, double Area, [Target] double Price);
            """);
        Assert.Equal(
            $"'Kind' is left out of the model, because {expected}, or mark 'Kind' with [Excluded]",
            Assert.Single(LinearModelFindings.In(project)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("[Feature] public double {|GD0020:this|}[int i] => i;")]
    [InlineData("[Feature] public static double {|GD0020:Count|} => 1;")]
    [InlineData("[Polynomial(2)] public double {|GD0020:Age|} { set { } }")]
    [InlineData("private enum Secret { A, B } [Feature] private Secret {|GD0020:Kind|} { get; init; }")]
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

    [Theory]
    [InlineData("[Feature] public static double Age => 1;", "'Age', which is marked with [Feature], because it is static: remove 'static', or remove [Feature]")]
    [InlineData("[Polynomial(2)] public double this[int i] => i;", "'this[]', which is marked with [Polynomial], because it is an indexer: use a property without parameters, or remove [Polynomial]")]
    [InlineData("[Log] public double Age { set { } }", "'Age', which is marked with [Log], because it has no getter: add a getter, or remove [Log]")]
    [InlineData("[Log] double IAged.Age => 1;", "'IAged.Age', which is marked with [Log], because it implements an interface explicitly: implement the interface by a property of the record, or remove [Log]")]
    [InlineData("public House([Log] double age) : this(age, age) { }", "'age', which is marked with [Log], because no property has the name of this parameter: mark a property instead, or remove [Log]")]
    [InlineData("private enum Secret { A, B } [Feature] private Secret Kind { get; init; }", "'Kind', which is a feature, because its type 'Secret' is less accessible than 'House': make the type as accessible as 'House', or mark 'Kind' with [Excluded]")]
    [InlineData("[Obsolete(\"\", error: true)] public double Age { get; init; }", "'Age', which is part of the model, because [Obsolete] makes its use an error: mark it with [Excluded], or make the use a warning")]
    [InlineData("", "'Years', which is marked with [Log], because its getter cannot be accessed from 'House': make the getter protected or public, or remove [Log]", "[Log] private double Years { get; init; }")]
    public void GD0020_names_the_problem_and_the_fix(string member, string expected, string ofBase = "")
    {
        var project = UserProject.With($$"""
            using GradientDescent;
            public interface IAged { double Age => 1; }
            public record Home { {{ofBase}} }
            [LinearModel] public partial record House(double Area, [Target] double Price) : Home, IAged { {{member}} }
            """);
        Assert.Equal($"The model cannot read {expected}", Assert.Single(LinearModelFindings.In(project)).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void GD0007_a_nullable_sample_weight_is_told_why() => Assert.Equal(
        "'W' has type 'double?', which the model cannot use: a sample weight must not be null, so use 'double'",
        Assert.Single(LinearModelFindings.In(UserProject.With(
            "using GradientDescent; [LinearModel] public partial record House(double Area, [SampleWeight] double? W, [Target] double Price);"))).GetMessage(CultureInfo.InvariantCulture));
}
