namespace GradientDescent.CsvTests;

/// <summary>A quote inside a cell that does not begin with one would join rows: it is refused with its line.</summary>
public class StrayQuoteTests
{
    [Fact]
    public void Two_in_one_column_do_not_swallow_the_rows_between_them()
    {
        var source = Csv.Parse("Bedrooms,Price,Note\n1,80,x\n2,90,15\" screen\n3,100,none\n4,110,17\" screen\n5,120,x");

        var refused = Assert.Throws<SourceFormatException>(() => new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(source));

        Assert.Equal(3, refused.Line);
        Assert.Contains("A quote is inside a cell", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_in_one_row_do_not_swallow_the_cells_between_them() =>
        Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(Csv.Parse("Bedrooms,Note,Price,Note2\n1,15\" x,90,17\" y\n2,a,100,b")));

    [Fact]
    public void Two_in_one_cell_do_no_harm() => SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms,Note,Price\n1,15\" x 17\" board,80\n2,x,170.5\n4,y,230"), House.Three);

    [Fact]
    public void Quotes_around_cells_and_doubled_ones_are_read() =>
        SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms,Price,Note\n\"1\",80,\"15\"\" screen\"\n2, \"170.5\",\"a\nb\"\n4,230,\"\""), House.Three);
}
