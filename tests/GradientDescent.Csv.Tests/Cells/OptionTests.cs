using System.Globalization;

namespace GradientDescent.CsvTests;

/// <summary>Options that cannot be used are refused when they are given.</summary>
public class OptionTests
{
    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CsvOptions { Format = null! });
        Assert.Throws<ArgumentNullException>(() => new CsvOptions { Encoding = null! });
        Assert.Throws<ArgumentNullException>(() => new CellFormat { Culture = null! });
        Assert.Throws<ArgumentException>(() => new CellFormat { Missing = null! });
        Assert.Throws<ArgumentException>(() => new CellFormat { Missing = ["NA", null!] });
        Assert.Throws<ArgumentException>(() => Csv.Parse("1,2", new() { HasHeader = false, Names = [null!, "Price"] }));
    }

    [Theory]
    [InlineData("q")]
    [InlineData("%")]
    [InlineData("\\")]
    public void A_format_of_dates_that_is_none_is_refused(string format) =>
        Assert.Contains("format of dates", Assert.Throws<ArgumentException>(() => new CellFormat { DateFormat = format }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("dd.MM.yyyy")]
    [InlineData("yyyyMMdd'T'HHmm")]
    [InlineData("hh\\:mm")]
    public void Others_are_taken(string format) => Assert.Equal(format, new CellFormat { DateFormat = format, Culture = CultureInfo.InvariantCulture }.DateFormat);
}
