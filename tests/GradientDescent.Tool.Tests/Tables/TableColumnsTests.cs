using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Formulas;

namespace GradientDescent.Tool.Tests.Tables;

/// <summary>What columns become, and why some are left out.</summary>
public static class TableColumnsTests
{
    [Fact]
    public static void Each_column_says_what_it_becomes() => Assert.Equal(
        """
        text: 6 rows
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
    public static void A_sample_has_the_first_rows()
    {
        var source = Csv.Parse("a\n" + string.Join('\n', Enumerable.Range(0, 5000).Select(static row => row < 2500 ? $"{row % 7}" : "x")));

        var sample = TableColumns.Of(source, new() { SampleRows = 2500 });

        Assert.True(sample.IsSample);
        Assert.Equal((2500L, PropertyType.Double), (sample.Description.RowCount, sample.Find("a")!.Property!.Type));
        Assert.Equal("text: the first 2,500 rows\na: a number", sample.ToString());
        Assert.Equal((5000L, PropertyType.Text), (TableColumns.Of(source).Description.RowCount, TableColumns.Of(source).Find("a")!.Property!.Type));
    }

    [Fact]
    public static void Two_columns_with_one_name_are_left_out()
    {
        var columns = TableColumns.Of(new TwoColumns("a", "a"));

        Assert.Equal("two columns: 2 rows\na: left out, because two columns have this name\na: left out, because two columns have this name", columns.ToString());
    }

    [Fact]
    public static void A_name_is_found_without_regard_to_case_if_it_is_the_only_one()
    {
        Assert.Equal("house price", TableColumns.Of(new TwoColumns("house price", "x")).Find("HousePrice")!.Name);
        Assert.Null(TableColumns.Of(new TwoColumns("house price", "House_Price")).Find("HousePrice"));
        Assert.Equal("House_Price", TableColumns.Of(new TwoColumns("house price", "House_Price")).Find("House_Price")!.Name);
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
