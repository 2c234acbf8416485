namespace GradientDescent.CodeFixes.Tests;

public class ListLevelsTests
{
    [Theory]
    [InlineData("private static readonly string[] Cities = [\"Bern\", \"Zug\"];")]
    [InlineData("public static readonly string[] AllCities = { \"Bern\", \"Zug\", \"Bern\" };")]
    [InlineData("private static readonly string[] _citys = new[] { \"Bern\", \"Zug\" };")]
    [InlineData("private const string Zug = \"Zug\"; private static string[] CityLevels = new string[] { \"Bern\", Zug };")]
    [InlineData("private static IReadOnlyList<string> CITIES { get; } = [\"Bern\", nameof(Zug)]; private class Zug;")]
    [InlineData("private static IEnumerable<string> CityNames => [\"B\" + \"ern\", \"Zug\"];")]
    [InlineData("private static readonly List<string> CityValues = new() { \"Bern\", \"Zug\" };")]
    [InlineData("private static readonly System.Collections.Immutable.ImmutableArray<string> Cities = System.Collections.Immutable.ImmutableArray.Create(\"Bern\", \"Zug\");")]
    public void A_text_gets_the_values_of_the_list_with_its_name(string list)
    {
        var before = $"[LinearModel] public partial record Home(string City, double Area, [Target] double Price) {{ {list} }}";
        Fixed.One(before, before.Replace("(string City", "([Levels(\"Bern\", \"Zug\")] string City", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_with_another_name_is_offered_after_excluding_the_property()
    {
        const string Before = "[LinearModel] public partial record Home(string City, double Area, [Target] double Price) { private static readonly string[] Towns = [\"Bern\", \"a \\\"b\\\"\"]; }";
        Fixed.One(Before, Before.Replace("string City", "[Excluded] string City", StringComparison.Ordinal));
        Fixed.One(
            Before,
            Before.Replace("(string City", "([Levels(\"Bern\", \"a \\\"b\\\"\")] string City", StringComparison.Ordinal),
            "List the values of 'Towns' with [Levels]");
    }

    [Theory]
    [InlineData("string City", "private static readonly string[] Cities = [\"Bern\"];")]
    [InlineData("string City", "private static readonly string[] Cities = [\"Bern\", null!];")]
    [InlineData("string City", "private static readonly string[] Cities = [\"Bern\", Environment.NewLine];")]
    [InlineData("string City", "private static readonly string[] Cities = [\"Bern\", .. Array.Empty<string>()];")]
    [InlineData("string City", "private static readonly string[] Cities = File.ReadAllLines(\"cities\");")]
    [InlineData("string City", "private static readonly int[] Cities = [1, 2];")]
    [InlineData("string City", "private readonly string[] Cities = [\"Bern\", \"Zug\"];")]
    [InlineData("char City", "private static readonly string[] Cities = [\"Bern\", \"Zug\"];")]
    public void What_is_no_list_of_texts_is_not_offered(string property, string list)
    {
        var editor = Editor.On($"using GradientDescent; [LinearModel] public partial record Home({property}, double Area, [Target] double Price) {{ {list} }}");
        Assert.Equal(["Mark 'City' with [Excluded]"], editor.Offers(Assert.Single(editor.Findings)).Select(static offer => offer.Title));
    }

    [Fact]
    public void All_texts_at_once() => Fixed.All("""
        [LinearModel] public partial record Home(string City, string Street, string Side, double Area, [Target] double Price)
        {
            private static readonly string[] Cities = ["Bern", "Zug"];
            private static readonly string[] Sides = ["north", "south"];
        }
        """, """
        [LinearModel] public partial record Home([Levels("Bern", "Zug")] string City, [Excluded] string Street, [Levels("north", "south")] string Side, double Area, [Target] double Price)
        {
            private static readonly string[] Cities = ["Bern", "Zug"];
            private static readonly string[] Sides = ["north", "south"];
        }
        """);

    /// <summary>The compiler reports a list that is no constant. Only the values of the list are constants.</summary>
    [Theory]
    [InlineData("Home.Towns", "\"Bern\", \"Zug\"")]
    [InlineData("Lists.Cities", "\"Basel\", \"Chur\"")]
    [InlineData("Lists.Immutable, Reference(\"b\")", "\"a\", \"b\", Reference(\"b\")")]
    public void A_list_as_an_argument_is_written_as_constants(string before, string after)
    {
        const string Lists = " public static class Lists { public static string[] Cities => [\"Basel\", \"Chur\"]; public static readonly System.Collections.Immutable.ImmutableArray<string> Immutable = [\"a\", \"b\"]; }";
        string Program(string levels) =>
            $"[LinearModel] public partial record Home([Levels({levels.Replace(", Reference", "), Reference", StringComparison.Ordinal)}{(levels.Contains("Reference", StringComparison.Ordinal) ? "" : ")")}] string City, double Area, [Target] double Price) {{ public static readonly string[] Towns = [\"Bern\", \"Zug\"]; }}{Lists}";
        Fixed.One(Program(before), Program(after));
    }

    [Fact]
    public void Lists_and_names_of_levels_are_kept() => Fixed.All("""
        [LinearModel] public partial class Home
        {
            private static readonly string[] Towns = ["b", "C++"];
            [Levels(Towns, Names = ["B", "Cpp"])] public string City { get; set; } = "b";
            [Levels(Home.Towns)] public string Side { get; set; } = "b";
            [Target] public double Price { get; set; }
        }
        """, """
        [LinearModel] public partial class Home
        {
            private static readonly string[] Towns = ["b", "C++"];
            [Levels("b", "C++", Names = ["B", "Cpp"])] public string City { get; set; } = "b";
            [Levels("b", "C++")] public string Side { get; set; } = "b";
            [Target] public double Price { get; set; }
        }
        """);

    [Theory]
    [InlineData("[Levels(\"a\", \"b\", Names = Home.Towns)]")]
    [InlineData("[System.ComponentModel.Description(Home.Town)]")]
    [InlineData("[Levels(Home.Town, \"b\")]")]
    [InlineData("[Levels(1, \"b\")]")]
    public void Other_arguments_are_left_to_the_user(string attribute)
    {
        var editor = Editor.On($"using GradientDescent; [LinearModel] public partial record Home({attribute} double City, double Area, [Target] double Price) {{ public static readonly string[] Towns = [\"a\", \"b\"]; public static readonly string Town = \"a\"; }}");
        Assert.Empty(editor.Findings.Where(static finding => finding.Id.StartsWith("CS", StringComparison.Ordinal)).SelectMany(editor.Offers));
    }
}
