using System.Globalization;
using static System.FormattableString;

namespace GradientDescent.CsvTests;

/// <summary>Cells of every type have the values that objects have.</summary>
public class TypeTests
{
    private const string Header =
        "Area,Width,Quality,Rates,Floor,Number,Windows,Height,Lift,Heating,Extras,Side,Day,Time,Instant,Clock,Span,Age,Rooms,Second,Price\n";

    [Fact]
    public void Every_type_is_read()
    {
        var rows = Rows();

        var lines = rows.Select(static row => Invariant(
            $"{row.Area:R},{row.Width:R},{row.Quality:R},{row.Rates},{row.Floor},{row.Number},{row.Windows},{row.Height},{row.Lift},{row.Heating},\"{row.Extras}\",\"{row.Side}\",{row.Day:yyyy-MM-dd},{row.Time:O},{row.Instant:O},{row.Clock:O},{row.Span:c},{row.Age:R},{row.Rooms},{row.Second},{row.Price:R}"));
        SameFit.Of(new Everything.Trainer(), Csv.Parse(Header + string.Join('\n', lines)), rows);
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
            if (new Cells.FastNumber(CultureInfo.InvariantCulture).TryRead(cell, out var number))
                Assert.Equal((true, value), (isRead, number));
        }
    }

    private static Everything[] Rows()
    {
        var random = new Random(1);
        string[] sides = ["north", "south, east", "NA"];
        return [.. Enumerable.Range(0, 300).Select(i => new Everything(
            random.NextDouble(), random.NextSingle(), (Half)random.Next(50), random.Next(1000) / 8m, random.Next(-9, 9), random.NextInt64(1 << 30), (byte)random.Next(256), (short)random.Next(-300, 300),
            random.Next(2) == 0, (Heating)(random.Next(2) * 7), (Extras)random.Next(4), sides[random.Next(3)], new DateOnly(2020, 1, 1).AddDays(random.Next(900)),
            new DateTime(2020, 1, 1).AddSeconds(random.Next(10_000_000)), new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddSeconds(random.Next(10_000_000)),
            new TimeOnly(random.Next(24), random.Next(60)), TimeSpan.FromSeconds(random.Next(100_000)),
            random.Next(4) == 0 ? null : random.NextDouble(), random.Next(4) == 0 ? null : random.Next(9), random.Next(9) == 0 ? null : Heating.Gas, random.NextDouble() * 100))];
    }
}

[LinearModel]
public partial record Flat(bool Lift, int Floor, Heating Heating, [Target] double Rent);

[LinearModel]
public partial record Old([Missing(MissingValues.Mean)] double? Age, [Target] double Price);
