namespace GradientDescent.CsvTests;

/// <summary>Times are read as people write them.</summary>
public class TimeTests
{
    [Theory]
    [InlineData("8:30:00", 30600)]
    [InlineData("8:30", 30600)]
    [InlineData("23:59:59.5", 86399.5)]
    [InlineData("24:00:00", 86400)]
    [InlineData("36:15:20", 130520)]
    [InlineData("100:00", 360000)]
    [InlineData("-1:30:00", -5400)]
    [InlineData("1.02:00:00", 93600)]
    [InlineData("5", double.NaN)]
    [InlineData("1:75", double.NaN)]
    [InlineData("1:02:03:04", double.NaN)]
    [InlineData("25:30:", double.NaN)]
    public void A_span_of_a_day_or_more_has_more_hours(string cell, double seconds) => Assert.Equal(seconds, Read(PropertyType.TimeSpan, cell));

    [Theory]
    [InlineData("13:30", 48600)]
    [InlineData("1:30 PM", 48600)]
    [InlineData("13:30:15.5", 48615.5)]
    [InlineData("Sunday 13:30", double.NaN)]
    [InlineData("5 March 13:30", double.NaN)]
    [InlineData("24:00", double.NaN)]
    public void A_time_of_day_has_no_date(string cell, double seconds) => Assert.Equal(seconds, Read(PropertyType.TimeOnly, cell));

    [Theory]
    [InlineData("2024-03-01", 738945)]
    [InlineData("2024-03-01T00:00", 738945)]
    [InlineData("2024/3/1", 738945)]
    [InlineData("2024-03", double.NaN)]
    [InlineData("2024/03", double.NaN)]
    [InlineData("2024-03 12:00", double.NaN)]
    [InlineData("2024-03-", double.NaN)]
    [InlineData("2024-March", double.NaN)]
    public void A_date_has_a_day(string cell, double days)
    {
        foreach (var type in new[] { PropertyType.DateOnly, PropertyType.DateTime, PropertyType.DateTimeOffset })
            Assert.Equal(days, Read(type, cell));
    }

    [Fact]
    public void A_month_is_read_in_a_stated_form() => Assert.Equal(738945, Read(PropertyType.DateOnly, "2024-03", new() { DateFormat = "yyyy-MM" }));

    [Theory]
    [InlineData("1e-40", double.NaN)]
    [InlineData("3.0", 3)]
    [InlineData("1e3", 1000)]
    public void A_small_number_is_no_integer(string cell, double number) => Assert.Equal(number, Read(PropertyType.Int32, cell));

    private static double Read(PropertyType type, string cell, CellFormat? format = null) =>
        new LinearModel(new ModelSchema("M", new ModelProperty("Y"), [new ModelProperty("X", type)]), [1.0, 0.0]).Predict(Csv.Parse($"X\n{cell}", new() { Format = format ?? CellFormat.Default })).Single();
}
