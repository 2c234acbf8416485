using System.Globalization;

namespace GradientDescent.CsvTests;

/// <summary>Files described without a record: the types of their columns are found from the cells.</summary>
public class SourceDescriptionTests
{
    [Theory]
    [InlineData("1,2,,3,2", PropertyType.Int32)]
    [InlineData("0,1,1,0", PropertyType.Int32)]
    [InlineData("1,3000000000", PropertyType.Int64)]
    [InlineData("1,2.5,NA", PropertyType.Double)]
    [InlineData("1,1e300", PropertyType.Double)]
    [InlineData("yes,no,no", PropertyType.Boolean)]
    [InlineData("t,f,1,0", PropertyType.Boolean)]
    [InlineData("2024-02-29,2024-03-01", PropertyType.DateOnly)]
    [InlineData("2024-02-29T13:30,2024-03-01", PropertyType.DateTime)]
    [InlineData("13:30,07:05:10", PropertyType.TimeOnly)]
    [InlineData("0123,4567", PropertyType.Text)]
    [InlineData("north,south,1", PropertyType.Text)]
    [InlineData("03/02/2024,04/02/2024", PropertyType.Text)]
    [InlineData("NA,,null", null)]
    public void A_column_has_the_type_of_its_cells(string cells, PropertyType? type) => Assert.Equal(type, Of(cells.Split(',')).Type);

    [Fact]
    public void Numbers_have_quartiles_and_missing_cells_are_counted()
    {
        var column = Of("80", "170", "NA", "100", "220", "", "200", "270", "500");

        Assert.Equal((9, 2, 0, 7), (column.RowCount, column.MissingCount, column.InvalidCount, column.DistinctCount));
        Assert.Equal((80, 135, 200, 245, 500, 220), (column.Minimum, column.FirstQuartile, column.Median, column.ThirdQuartile, column.Maximum, column.Mean));
        Assert.Empty(column.Levels);
    }

    [Fact]
    public void Whole_numbers_are_counted()
    {
        Assert.Equal([new("-1", 1), new("2", 3), new("10", 1)], Of("2", "10", "2", "", "-1", "2.0").WholeNumbers);
        Assert.Empty(Of("2", "2.5").WholeNumbers);
        Assert.Empty(Of("Oslo", "Rome").WholeNumbers);
        Assert.Empty(Of([.. Enumerable.Range(0, ColumnDescription.MaxDistinctTexts + 1).Select(static number => number.ToString(CultureInfo.InvariantCulture))]).WholeNumbers);
    }

    [Fact]
    public void A_few_cells_that_are_no_numbers_are_invalid()
    {
        var column = Of([.. Enumerable.Range(0, 27).Select(static row => $"{row}"), "?", "?", "many"]);

        Assert.Equal((PropertyType.Int32, 3, 27, 13), (column.Type, column.InvalidCount, column.DistinctCount, column.Median));
        Assert.Equal([new("?", 2, IsKnown: false), new("many", 1, IsKnown: false)], column.Levels);
    }

    /// <summary>As a <c>double</c> they are equal.</summary>
    [Fact]
    public void Long_integers_are_compared_with_all_of_their_digits()
    {
        var ids = Csv.Parse("order_id\n1234567890123456781\n1234567890123456782\n1234567890123456783\n7\n").Describe().Columns[0];
        var repeated = Csv.Parse("order_id\n1234567890123456781\n1234567890123456782\n1234567890123456781\n").Describe().Columns[0];

        Assert.Equal((PropertyType.Int64, 4, true), (ids.Type, ids.DistinctCount, ids.IsIdentifier));
        Assert.Equal((2, false), (repeated.DistinctCount, repeated.IsIdentifier));
    }

    [Fact]
    public void Long_texts_are_counted_by_their_content_and_kept_short()
    {
        var (one, other) = (new string('x', 500) + "1", new string('x', 500) + "2");
        var column = Of(one, other, one);

        Assert.Equal((2, false), (column.DistinctCount, column.IsIdentifier));
        Assert.Equal([2, 1], column.Levels.Select(static level => level.Count));
        Assert.All(column.Levels, level => Assert.StartsWith(one[..200] + "… ", level.Value, StringComparison.Ordinal));
        Assert.All(column.Levels, static level => Assert.InRange(level.Value.Length, 200, 220));
    }

    [Fact]
    public void The_levels_that_are_not_shown_are_counted_or_said_to_be_more()
    {
        var all = Of([.. Enumerable.Range(0, 9_000).SelectMany(static row => new[] { $"a{row}", $"a{row}" })]);
        var more = Of([.. Enumerable.Range(0, 10_500).SelectMany(static row => new[] { $"a{row}", $"a{row}" })]);

        Assert.Contains("… and 8,992 more", all.ToString(), StringComparison.Ordinal);
        Assert.Contains("… and more than 9,992 more", more.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-28,2024-02-29", "2024-02-29")]
    [InlineData("2024-02-28,2024-03-01", "2024-02-29")]
    [InlineData("2024-02-28T10:00:30,2024-02-28T10:00:30", "2024-02-28 10:00:30")]
    [InlineData("2024-02-28T10:00:59,2024-02-28T10:01:01", "2024-02-28 10:01")]
    public void The_median_of_dates_is_not_cut(string cells, string median)
    {
        var column = Of(cells.Split(','));

        Assert.Equal(median, column.Text(column.Median));
    }

    [Fact]
    public void Many_cells_that_are_no_numbers_make_a_text()
    {
        var column = Of("2", "3", "3", "4", "5 or more", "5 or more", "2");

        Assert.Equal((PropertyType.Text, 0, 4, false), (column.Type, column.InvalidCount, column.DistinctCount, column.IsIdentifier));
        Assert.Equal([new("2", 2), new("3", 2), new("5 or more", 2), new("4", 1)], column.Levels);
    }

    [Fact]
    public void Infinity_is_invalid()
    {
        var column = Of("1", "Infinity", "3");

        Assert.Equal((PropertyType.Double, 1, 2, 3), (column.Type, column.InvalidCount, column.DistinctCount, column.Maximum));
    }

    [Theory]
    [InlineData("id", "7,8,9", true)]
    [InlineData("HouseId", "7,8,9", true)]
    [InlineData("house_id", "7,8,9", true)]
    [InlineData("id", "7,8,8", false)]
    [InlineData("paid", "7,8,9", false)]
    [InlineData("year", "2001,2002,2003", false)]
    [InlineData("name", "a1,b2,c3", true)]
    [InlineData("name", "a1,b2,b2", false)]
    public void A_column_that_names_the_rows_is_an_identifier(string name, string cells, bool isIdentifier) =>
        Assert.Equal(isIdentifier, Csv.Parse($"{name}\n{cells.Replace(',', '\n')}").Describe().Columns[0].IsIdentifier);

    [Fact]
    public void The_format_of_the_file_is_used()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";

        var source = Csv.Parse("Area;Sold\n1,5;29022024\n-;01032024", new() { Format = new() { Culture = culture, Missing = ["-"], DateFormat = "ddMMyyyy" } });
        var description = source.Split(testFraction: 0.5).Training.Describe();
        var all = source.Describe();

        Assert.Equal((PropertyType.Double, 1.5, 1), (all["Area"].Type, all["Area"].Mean, all["Area"].MissingCount));
        Assert.Equal((PropertyType.DateOnly, "2024-02-29"), (all["Sold"].Type, all["Sold"].Text(all["Sold"].Minimum)));
        Assert.Equal(PropertyType.DateOnly, description["Sold"].Type);
    }

    [Fact]
    public void A_line_with_too_few_cells_is_invalid_in_every_column()
    {
        var description = Csv.Parse("A,B\n1,2\n3\n5,6").Describe();

        Assert.All(description.Columns, static column => Assert.Equal((3, 1, 2), (column.RowCount, column.InvalidCount, column.ValidCount)));
    }

    [Fact]
    public async Task The_number_of_threads_changes_nothing()
    {
        var random = new Random(3);
        var text = "A,B\n" + string.Join('\n', Enumerable.Range(0, 50_000).Select(row => FormattableString.Invariant($"{random.NextDouble()},{(row % 1000 == 0 ? "?" : "x" + (row % 7))}")));

        string Of(int threads) => Csv.Parse(text, new() { MaxDegreeOfParallelism = threads }).Describe().ToString();

        Assert.Equal(Of(1), Of(4));
        Assert.Equal(Of(1), (await Csv.Parse(text).DescribeAsync()).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Each_text_is_counted_as_often_as_it_occurs_however_many_others_there_are(int threads)
    {
        var random = new Random(7);
        string[] cells = [.. Enumerable.Range(0, 200_000).Select(_ => $"{(random.Next(2) == 0 ? "R" : "r")}{random.Next(4_000)}")];
        var text = $"City,Row\n{string.Join('\n', cells.Index().Select(static cell => $"{cell.Item},x{cell.Index}"))}";

        var description = Csv.Parse(text, new() { MaxDegreeOfParallelism = threads }).Describe();

        Assert.Equal(
            cells.CountBy(static cell => cell).OrderByDescending(static cell => cell.Value).ThenBy(static cell => cell.Key, StringComparer.Ordinal).Select(static cell => new ValueCount(cell.Key, cell.Value)),
            description["City"].Levels);
        Assert.Equal((PropertyType.Text, null), (description["Row"].Type, description["Row"].DistinctCount));
        Assert.Equal(ColumnDescription.MaxDistinctTexts, description["Row"].Levels.Count);
    }

    [Fact]
    public void A_stream_is_described_once()
    {
        using var stream = new MemoryStream("A,B\n1,2"u8.ToArray());
        var source = Csv.Open(stream);

        Assert.Equal(1, source.Describe().RowCount);
        Assert.StartsWith("Describe cannot read these rows", Assert.Throws<InvalidOperationException>(() => source.Describe()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_line_per_column() => Assert.Equal(
        """
        text: 4 rows

                    type  missing  invalid  distinct     minimum        25 %      median        75 %     maximum        mean       std dev
        Id           int        0        0         4           1        1.75         2.5        3.25           4         2.5       1.29099  identifier
        Price    double?        1        0         3          80          90         100      110.25       120.5     100.167       20.2505
        Sold   DateOnly?        1        0         3  2024-02-29  2024-03-01  2024-03-01  2024-03-03  2024-03-04  2024-03-02  2.08167 days
        Side      string        0        0         3
        Lift        bool        0        0         2

        Side: north 2, "north, east" 1, south 1
        Lift: no 2, yes 2

        """.ReplaceLineEndings("\n"),
        Csv.Parse("Id,Price,Sold,Side,Lift\n1,80,2024-02-29,north,yes\n2,NA,2024-03-01,south,no\n3,120.5,2024-03-04,\"north, east\",no\n4,100,,north,yes").Describe().ToString());

    [Fact]
    public void A_column_that_is_not_there_is_refused_by_name() => Assert.Equal(
        "text has no column 'price': use one of Id, Price.", Assert.Throws<KeyNotFoundException>(static () => Csv.Parse("Id,Price\n1,2").Describe()["price"]).Message);

    private static ColumnDescription Of(params string[] cells) => Csv.Parse($"Row,Cell\n{string.Join('\n', cells.Select(static (cell, row) => FormattableString.Invariant($"{row},{cell}")))}").Describe()["Cell"];
}
