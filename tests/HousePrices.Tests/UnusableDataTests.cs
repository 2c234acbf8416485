namespace HousePrices.Tests;

/// <summary>Every way in which a file of houses can be bad gives one line that says where, and exit code 2.</summary>
public sealed class UnusableDataTests : IDisposable
{
    private readonly WorkingDirectory _directory = new();

    [Theory]
    [InlineData("", "houses.csv, line 1: the file is empty. Its first line should be Bedrooms,Price.")]
    [InlineData("Bedrooms,Price\n", "houses.csv, line 2: there are no houses below the header.")]
    [InlineData("Rooms,Price\n1,80\n", "houses.csv, line 1, column Bedrooms: the header is 'Rooms,Price', but should be 'Bedrooms,Price'.")]
    [InlineData("Bedrooms,price\n1,80\n", "houses.csv, line 1, column Price: the header is 'Bedrooms,price', but should be 'Bedrooms,Price'.")]
    [InlineData("Bedrooms\n1\n", "houses.csv, line 1, column Price: the header is 'Bedrooms', but should be 'Bedrooms,Price'.")]
    [InlineData("Bedrooms;Price\n1;80\n", "houses.csv, line 1, column Bedrooms: the header is 'Bedrooms;Price', but should be 'Bedrooms,Price'.")]
    [InlineData("Bedrooms,Price,Area\n1,80,9\n", "houses.csv, line 1, column Price: the line continues after this column: it has 3 cells instead of 2.")]
    [InlineData("1,80\n2,170\n", "houses.csv, line 1, column Bedrooms: the header is '1,80', but should be 'Bedrooms,Price'.")]
    [InlineData("Bedrooms,Price\n1,80\n2,dear\n", "houses.csv, line 3, column Price: 'dear' is not a number.")]
    [InlineData("Bedrooms,Price\n1,80\n\ntwo,170\n", "houses.csv, line 4, column Bedrooms: 'two' is not a number.")]
    [InlineData("Bedrooms,Price\r\n1,80\r\n2,1 70\r\n", "houses.csv, line 3, column Price: '1 70' is not a number.")]
    [InlineData("Bedrooms,Price\n1,80\n2,\n", "houses.csv, line 3, column Price: the cell is empty.")]
    [InlineData("Bedrooms,Price\n1,80\n2\n", "houses.csv, line 3, column Price: the line is too short: it has no cell for this column.")]
    [InlineData("Bedrooms,Price\n1,80\n2,170,3\n", "houses.csv, line 3, column Price: the line continues after this column: it has 3 cells instead of 2.")]
    [InlineData("Bedrooms,Price\n1,NaN\n", "houses.csv, line 2, column Price: 'NaN' is not a finite number.")]
    [InlineData("Bedrooms,Price\n1,80\n-Infinity,170\n", "houses.csv, line 3, column Bedrooms: '-Infinity' is not a finite number.")]
    [InlineData("Bedrooms,Price\n1,1e999\n", "houses.csv, line 2, column Price: '1e999' is not a finite number.")]
    [InlineData("Bedrooms,Price\n1,\"80\n2,170\n", "houses.csv, line 2, column Price: '\"80\uFFFD2,170\uFFFD' is not a number.")]
    [InlineData("Bedrooms,Price\n2,170\0\n", "houses.csv, line 2, column Price: '170\uFFFD' is not a number.")]
    [InlineData("Bedrooms,Price\n\"1\"2,80\n", "houses.csv, line 2, column Bedrooms: '\"1\"2' is not a number.")]
    [InlineData("Bedrooms,Price\n1,8\"0\"\n", "houses.csv, line 2, column Price: '8\"0\"' is not a number.")]
    [InlineData("Bedrooms,Price\n\"\"1\"\",80\n", "houses.csv, line 2, column Bedrooms: '\"1\"' is not a number.")]
    public void Bad_text_is_refused_by_line_and_column(string text, string refusal)
    {
        _directory.Write("houses.csv", text);

        Assert.Equal(refusal, Refusal("houses.csv"));
    }

    [Fact]
    public void Quotation_marks_around_a_cell_are_no_part_of_it()
    {
        _directory.Write("houses.csv", "\"Bedrooms\",\"Price\"\n\"1\",\"80\"\n2,170\n");

        Assert.StartsWith("Training on 2 houses", _directory.Run("--no-plot", "--no-report", "--data", "houses.csv").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_cell_is_shown_only_in_part()
    {
        _directory.Write("houses.csv", $"Bedrooms,Price\n1,{new string('x', 100_000)}\n");

        Assert.Equal($"houses.csv, line 2, column Price: '{new string('x', 40)}…' is not a number.", Refusal("houses.csv"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal("nowhere.csv: there is no such file or directory.", Refusal("nowhere.csv"));

    [Fact]
    public void A_directory_that_is_not_there_is_named() =>
        Assert.Equal("nowhere/houses.csv: there is no such file or directory.", Refusal("nowhere/houses.csv"));

    [Fact]
    public void A_directory_holds_no_houses() =>
        Assert.Equal(".: this is a directory, not a file.", Refusal("."));

    [Theory]
    [InlineData("1e200,1\n2,1\n")]
    [InlineData("1e160,1\n2,1\n")]
    [InlineData("1,1e200\n2,1\n")]
    public void Numbers_whose_products_overflow_are_refused(string rows)
    {
        _directory.Write("houses.csv", "Bedrooms,Price\n" + rows);

        Assert.EndsWith("too large for a double: scale the target and the features down.", Refusal("houses.csv"));
    }

    [Fact]
    public void Binary_noise_is_refused_without_printing_it_raw()
    {
        File.WriteAllBytes(_directory.PathOf("noise.csv"), Noise.Bytes);

        var refusal = Refusal("noise.csv");

        Assert.StartsWith("noise.csv, line 1, column Bedrooms: the header is '", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain(refusal, char.IsControl);
    }

    [Fact]
    public void Binary_noise_below_a_good_header_is_refused_by_its_line()
    {
        File.WriteAllBytes(_directory.PathOf("noise.csv"), [.. "Bedrooms,Price\n1,80\n"u8, .. Noise.Bytes]);

        Assert.StartsWith("noise.csv, line 3, column Price: ", Refusal("noise.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_no_text()
    {
        _directory.Write("endless.csv", new string('\0', 20_000_000));

        Assert.StartsWith("endless.csv: this is not CSV text: ", Refusal("endless.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_whose_loss_is_beyond_all_numbers_are_refused()
    {
        _directory.Write("houses.csv", "Bedrooms,Price\n1,1e300\n2,1e301\n");

        var refusal = Refusal("houses.csv");

        Assert.StartsWith("houses.csv: ", refusal, StringComparison.Ordinal);
        Assert.Contains("too large", refusal, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private string Refusal(string path) => _directory.Run("--no-plot", "--no-report", "--data", path).Refusal();
}
