namespace GradientDescent.CsvTests;

/// <summary>A cell or a line that cannot be read makes its row invalid. The message has file, line, column, text, and what was expected.</summary>
public class InvalidRowTests
{
    [Theory]
    [InlineData("Bedrooms,Price\n1,80\n2,12 5\n", 1, 3, "Price", "Price is '12 5', which is not a number")]
    [InlineData("# x\n\nPrice,Note,Bedrooms\n80,\"a\n\nb\",1\n\n# y\nabc,,2\n", 1, 9, "Price", "Price is 'abc', which is not a number")]
    [InlineData("Bedrooms,Price\r\n1,80\r\n2\r\n", 1, 3, null, "the line has 1 cell instead of 2")]
    [InlineData("Bedrooms,Price\r1,80\r2,3,4", 1, 3, null, "the line has 3 cells instead of 2")]
    [InlineData("Bedrooms,Price\n,80\n2,3", 0, 2, "Bedrooms", "Bedrooms is missing")]
    [InlineData("bed_rooms,Price\n\"1\"\"2\",80\n2,3", 0, 2, "Bedrooms", "Bedrooms (column 'bed_rooms') is '1\"2', which is not a number")]
    public void The_message_names_the_place(string text, long row, long line, string? property, string problem)
    {
        var exception = Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(Csv.Parse(text, new() { Comment = "#" })));

        Assert.Equal($"The row at text, line {line} cannot be trained on: {problem}. Fix the row, or leave out such rows with InvalidRows.Skip.", exception.Message);
        Assert.Equal((row, property, new SourcePlace("text", line)), (exception.Row, exception.Property, exception.Place!.Value));
    }

    [Fact]
    public void A_long_text_is_cut()
    {
        var exception = Assert.Throws<InvalidRowException>(static () => new House.Trainer().Fit(Csv.Parse($"Bedrooms,Price\n{new string('x', 1000)},80")));

        Assert.True(exception.Message.Length < 300, exception.Message);
    }

    [Fact]
    public void The_levels_of_an_enum_are_listed()
    {
        var exception = Assert.Throws<InvalidRowException>(static () => new Flat.Trainer().Fit(Csv.Parse("Lift,Floor,Heating,Rent\nyes,1,Coal,2")));

        Assert.Contains("Heating is 'Coal', which is not one of Electric, Gas, Oil", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_rows_can_be_left_out_and_are_counted()
    {
        var fit = new House.Trainer(new() { InvalidRows = InvalidRows.Skip })
            .Fit(Csv.Parse("Bedrooms,Price\n1,80\nx,1\n2,170.5\n1,2,3\n,7\n4,230\n5\n6,y\n7,Infinity"));

        SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms,Price\n1,80\n2,170.5\n4,230"), House.Three);
        Assert.Equal((3, 6), (fit.RowCount, fit.SkippedRows));
        Assert.Equal(
            ["Bedrooms Unreadable 1 text, line 3", " Unreadable 2 text, line 5; text, line 8", "Bedrooms Missing 1 text, line 6", "Price Unreadable 1 text, line 9", "Price Infinite 1 text, line 10"],
            fit.SkippedRowReasons.Select(static reason => $"{reason.Property} {reason.Reason} {reason.RowCount} {string.Join("; ", reason.FirstPlaces)}"));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_not_left_out_as_missing()
    {
        // The row that cannot be read is where an unknown level was in the batch before.
        var rows = string.Concat(Enumerable.Repeat("west,1\n", 1024));

        Assert.Throws<InvalidRowException>(() => new Skipping.Trainer().Fit(Csv.Parse($"Side,Price\n{rows}north,2\nnorth,4,5\nsouth,1", new() { MaxDegreeOfParallelism = 1 })));
    }
}

[LinearModel]
public partial record Skipping([Levels("north", "south"), Unknown(UnknownLevels.SkipRow)] string Side, [Target] double Price);
