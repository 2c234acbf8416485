using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>Files in partitions: all rows are in exactly one, and a description is as good as what it describes.</summary>
public sealed class PartitionTests : IDisposable
{
    private static readonly string Text = "Bedrooms,Price\n" + string.Concat(Enumerable.Range(1, 2_000).Select(static i => FormattableString.Invariant($"{i % 7},{i * 31 % 997}\n")));

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(4_000)]
    [InlineData(1 << 20)]
    public void Every_row_is_in_one_partition(int bytesPerPart)
    {
        var path = _folder.Write("houses.csv", Text);
        var rows = Csv.Partitions(path, bytesPerPart);

        Assert.Equal(PricesOf(Csv.Open(path)), rows.Partitions.SelectMany(static partition => PricesOf(partition.Open())));
        Assert.Equal(bytesPerPart < Text.Length, rows.Partitions.Count > 1);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void A_text_with_quoted_line_ends_is_cut_between_rows(string lineEnd)
    {
        var path = _folder.Write("houses.csv", string.Join(lineEnd, ["\"Bed", "rooms\",Price,Street", .. Enumerable.Range(1, 300).Select(i => $"{i % 5},{i},\"Elm{lineEnd}St, \"\"{i}\"\"\"")]));

        Assert.Equal(Enumerable.Range(1, 300).Select(static i => (double)i), Csv.Partitions(path, 50).Partitions.SelectMany(static partition => PricesOf(partition.Open())));
    }

    [Fact]
    public void Files_of_a_pattern_have_their_own_columns()
    {
        _folder.Write("a.csv", "Bedrooms,Price\n1,80\n");
        var path = _folder.Write("b.csv", "Price;Bedrooms\n170.5;2\n230;4\n");
        _folder.WriteGzip("c.csv", Text);
        var rows = Csv.Partitions(Path.Combine(Path.GetDirectoryName(path)!, "*.csv"), 10);

        Assert.Equal(2_003, new House.Trainer().Fit(rows).RowCount);
    }

    [Fact]
    public void Texts_that_cannot_be_cut_are_one_partition()
    {
        Assert.Single(Csv.Partitions(_folder.WriteGzip("a.csv.gz", Text), 100).Partitions);
        Assert.Single(Csv.Partitions(_folder.Write("b.csv", Text, Encoding.Unicode), 100).Partitions);
        Assert.Single(Csv.Partitions(_folder.Write("c.csv", Text), 100, new() { Comment = "#" }).Partitions);
    }

    [Fact]
    public void A_text_without_a_header_is_cut_too()
    {
        var path = _folder.Write("houses.csv", Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var rows = Csv.Partitions(path, 1_000, new() { HasHeader = false, Names = ["Bedrooms", "Price"] });

        Assert.Equal(2_000, new House.Trainer().Fit(rows).RowCount);
        Assert.True(rows.Partitions.Count > 5);
    }

    [Fact]
    public void A_byte_order_mark_is_in_the_first_part_only()
    {
        var rows = Csv.Partitions(_folder.Write("houses.csv", Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), 1_000);

        Assert.Equal(2_000, new House.Trainer().Fit(rows).RowCount);
    }

    [Fact]
    public void Lines_in_messages_are_those_of_the_file()
    {
        var path = _folder.Write("houses.csv", Text.Replace("\n2,", "\nmany,", StringComparison.Ordinal));
        var invalid = new House.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var expected = invalid.Fit(Csv.Open(path));
        var actual = invalid.Fit(Csv.Partitions(path, 1_000));

        Assert.Equal(expected.SkippedRowReasons.Single().ToString(), actual.SkippedRowReasons.Single().ToString());
        var last = invalid.Fit(PartitionedRows.Of([Csv.Partitions(path, 1_000).Partitions[^1]])).SkippedRowReasons.Single().FirstPlaces[^1];
        Assert.StartsWith("many,", File.ReadAllLines(path)[last.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_is_text()
    {
        var options = new CsvOptions { Delimiter = ';', Format = new() { DecimalSeparator = ',', Missing = ["?"], DateFormat = "dd.MM.yyyy" } };
        var rows = Csv.Partitions(_folder.Write("houses.csv", "Bedrooms;Price\n1;80\n2;170,5\n4;?\n4;230\n"), 10, options);
        var read = rows.Partitions.Select(static partition => CsvPartition.Parse(partition.ToText())).ToArray();

        Assert.Equal(rows.Partitions.Select(static partition => partition.ToText()), read.Select(static partition => partition.ToText()));
        Assert.Equal(rows.Partitions.Select(static partition => partition.Name), read.Select(static partition => partition.Name));
        var trainer = new House.Trainer(new() { InvalidRows = InvalidRows.Skip });
        Assert.Equal(trainer.Fit(rows).Model, trainer.Fit(PartitionedRows.Of(read)).Model);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"version":2,"path":"a","fileLength":1,"from":0,"length":1,"hash":"","encoding":"utf-8","missing":[],"culture":"","decimalSeparator":"."}""")]
    public void A_damaged_description_is_refused(string text) => Assert.Throws<FormatException>(() => CsvPartition.Parse(text));

    private static double[] PricesOf(PropertySource source) => [.. Prices.Predict(source)];

    private static LinearModel Prices { get; } = new(new ModelSchema("Row", target: new ModelProperty("Other"), features: [new ModelProperty("Price")]), [1, 0]);
}
