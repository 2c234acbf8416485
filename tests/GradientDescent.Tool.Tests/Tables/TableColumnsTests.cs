using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Formulas;

namespace GradientDescent.Tool.Tests.Tables;

/// <summary>What columns become, and why some are left out.</summary>
public static class TableColumnsTests
{
    [Fact]
    public static void Each_column_says_what_it_becomes() => Assert.Equal(
        """
        Id: left out, because it is an identifier
        Price: a number
        Area: a number
        Distance: a number
        Rooms: a number
        Heating: a category, Electric (reference), Gas, Oil
        Side: a category, north (reference), south
        Sold: a date, in days
        New: a truth value, 0 or 1
        Age: a number; 2 missing: their rows are left out
        street name: a category, Elm (reference), Fir, Oak
        Empty: left out, because it has no values
        Same: left out, because all of its values are equal
        Note: left out, because no two of its texts are equal
        """,
        Example.Table.ToString());

    [Theory]
    [InlineData(MissingValues.Throw, "their rows are invalid")]
    [InlineData(MissingValues.SkipRow, "their rows are left out")]
    [InlineData(MissingValues.Mean, "the mean replaces them")]
    [InlineData(MissingValues.Indicator, "0 replaces them, and AgeIsMissing is 1")]
    public static void Missing_values_are_said_with_their_policy(MissingValues policy, string words) =>
        Assert.Equal($"Age: a number; 2 missing: {words}", Of(Example.Text, "Age", new() { Missing = policy }).ToString());

    [Theory]
    [InlineData("a\np\np", "a: left out, because it has only one level")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\n7\n8\n9\nmany\n5", "a: a number; 1 cannot be read: their rows are invalid")]
    public static void Reasons_are_said(string text, string line) => Assert.Equal(line, Of(text, "a").ToString());

    [Fact]
    public static void Texts_with_too_many_levels_are_left_out()
    {
        var text = "a\n" + string.Join('\n', Enumerable.Range(0, 60).Select(static row => $"level {row / 2}"));

        Assert.Equal(30, Of(text, "a").Property!.Levels.Count);
        Assert.Equal("a: left out, because it has 30 levels, more than 20", Of(text, "a", new() { MaxLevels = 20 }).ToString());
    }

    [Fact]
    public static void Levels_with_the_same_letters_have_different_names()
    {
        var levels = Of("a\nC\nC#\nC++\nC2\nC\n?\n!", "a").Property!.Levels;

        Assert.Equal(["!", "?", "C", "C#", "C++", "C2"], levels.Select(static level => level.Name));
        Assert.Equal(["aLevel1", "aLevel2", "aC", "aC2", "aC3", "aC22"], FeaturesOf(levels));
    }

    private static string[] FeaturesOf(IReadOnlyList<PropertyLevel> levels)
    {
        var property = new ModelProperty("a", PropertyType.Text) { Levels = levels };
        return [.. levels.Select(level => new ModelFeature(property.Is(level.Name)).Name)];
    }

    private static TableColumn Of(string text, string column, TableOptions? options = null) => TableColumns.Of(Csv.Parse(text).Describe(), options).Find(column)!;
}
