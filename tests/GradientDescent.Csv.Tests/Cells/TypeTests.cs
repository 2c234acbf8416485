using System.Globalization;

namespace GradientDescent.CsvTests;

/// <summary>Cells of every type have the values that objects have.</summary>
public class TypeTests
{
    [Fact]
    public void Every_type_is_read()
    {
        var rows = Everything.Random(300);

        SameFit.Of(new Everything.Trainer(), Csv.Parse(Everything.ToCsv(rows)), rows);
    }

    [Theory]
    [InlineData("yes", true), InlineData("N", false), InlineData("T", true), InlineData("0", false), InlineData("TRUE", true), InlineData(" no ", false)]
    public void A_truth_has_many_forms(string text, bool value) =>
        SameFit.Of(new Flat.Trainer(), Csv.Parse($"Lift,Floor,Heating,Rent\n1,1,0,300\n0,2,0,500\n{text},3,0,900"), new(true, 1, 0, 300), new(false, 2, 0, 500), new(value, 3, 0, 900));

    [Theory]
    [InlineData("oil", Heating.Oil), InlineData("Gas", Heating.Gas), InlineData("7", Heating.Oil), InlineData("ELECTRIC", Heating.Electric)]
    public void An_enum_is_read_by_name_or_number(string text, Heating value) =>
        SameFit.Of(new Flat.Trainer(), Csv.Parse($"Lift,Floor,Heating,Rent\n1,1,0,300\n0,2,0,500\n0,3,{text},900"), new(true, 1, 0, 300), new(false, 2, 0, 500), new(false, 3, value, 900));

    [Fact]
    public void Missing_words_are_missing() =>
        SameFit.Of(
            new Old.Trainer(new() { InvalidRows = InvalidRows.Skip }),
            Csv.Parse("Age,Price\n1,10\nNA,20\n,40\n-,15\n7,90", new() { Format = new() { Missing = ["NA", "-"] } }),
            new(1, 10), new(null, 20), new(null, 40), new(null, 15), new(7, 90));

    [Fact]
    public void Decimal_commas_are_read()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";

        SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms;Price\n1;80\n2;170,5\n4,0;2,3e2", new() { Format = new() { Culture = culture } }), House.Three);
    }

    [Fact]
    public void A_decimal_separator_can_be_stated_alone()
    {
        var format = new CellFormat { DateFormat = "dd.MM.yyyy" } with { DecimalSeparator = ',' };

        Assert.Equal(',', format.DecimalSeparator);
        Assert.Equal('.', CellFormat.Default.DecimalSeparator);
        SameFit.Of(new House.Trainer(), Csv.Parse("Bedrooms;Price\n1;80\n2;170,5\n4,0;2,3e2", new() { Format = format }), House.Three);
    }

    [Theory]
    [InlineData('-')]
    [InlineData('0')]
    [InlineData('e')]
    [InlineData(' ')]
    public void A_decimal_separator_that_is_part_of_a_number_is_refused(char separator) =>
        Assert.Contains("decimal separator", Assert.Throws<ArgumentException>(() => new CellFormat { DecimalSeparator = separator }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_comma_is_no_thousands_separator()
    {
        var exception = Assert.Throws<InvalidRowException>(static () => new House.Trainer().Fit(Csv.Parse("Bedrooms;Price\n1;80\n2;17,5")));

        Assert.Contains("Price is '17,5', which is not a number", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_read_as_NET_reads_them()
    {
        var random = new Random(5);
        for (var test = 0; test < 2000; test++)
        {
            var text = (random.NextDouble() * Math.Pow(10, random.Next(-320, 310))).ToString("R", CultureInfo.InvariantCulture);
            var at = random.Next(text.Length + 1);
            var cell = random.Next(2) == 0 ? text : text.Insert(at, "0123456789.eE+-_ x'"[random.Next(19)].ToString());

            var isRead = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value);
            if (new Cells.FastNumber(CellFormat.Default).TryRead(cell, out var number))
                Assert.Equal((true, value), (isRead, number));
        }
    }
}

[LinearModel]
public partial record Flat(bool Lift, int Floor, Heating Heating, [Target] double Rent);

[LinearModel]
public partial record Old([Missing(MissingValues.Mean)] double? Age, [Target] double Price);
