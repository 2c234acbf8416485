using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>Rows are copied with their predictions: 2 · Bedrooms + 1.</summary>
public sealed class PredictCsvTests : IDisposable
{
    private static readonly House.Model Model = new() { Intercept = 1, Bedrooms = 2 };
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Bedrooms\n1\n2.5", "Bedrooms,Price\n1,3\n2.5,6\n")]
    [InlineData("Note; bed_rooms\r\n\"a;\"\"b\"\"\"; 1 \r\n é ;\"2\"\r\n\"two\nlines\";3", "Note; bed_rooms;Price\r\n\"a;\"\"b\"\"\"; 1 ;3\r\n é ;\"2\";5\r\n\"two\nlines\";3;7\r\n")]
    [InlineData("Bedrooms\tNote\r1\ta\"b\"c\r", "Bedrooms\tNote\tPrice\r1\ta\"b\"c\t3\r")]
    [InlineData("# head\n\nBedrooms,\n\n1,\n# tail\n2,x\n", "Bedrooms,,Price\n1,,3\n2,x,5\n")]
    public void The_text_of_all_cells_is_kept(string input, string output) => Assert.Equal(output, Predicted(Csv.Parse(input, new() { Comment = "#" })).Text);

    [Theory]
    [InlineData("Bedrooms", null, "Price")]
    [InlineData("Bedrooms,price", null, "PredictedPrice")]
    [InlineData("PRI_CE,Bedrooms", null, "PredictedPrice")]
    [InlineData("Bedrooms,Price", "Rent, estimated", "\"Rent, estimated\"")]
    public void The_further_column_has_the_name_of_the_target(string header, string? name, string column)
    {
        var (text, written) = Predicted(Csv.Parse($"{header}\n1{(header.Contains(',') ? ",2" : "")}\n"), name);

        Assert.StartsWith($"{header},{column}\n", text, StringComparison.Ordinal);
        Assert.Equal(column.Trim('"'), written.ColumnName);
    }

    [Theory]
    [InlineData("Bedrooms,Price,predicted_price\n1,2,3", null, "'PredictedPrice'")]
    [InlineData("Bedrooms,Cost\n1,2", "cost", "'cost'")]
    public void A_column_is_not_added_twice(string input, string? name, string shown)
    {
        using var output = new StringWriter();
        var thrown = Assert.Throws<SourceFormatException>(() => Model.PredictCsv(Csv.Parse(input), output, name));

        Assert.Equal($"text: There is a column {shown} already: give another columnName for the predictions.", thrown.Message);
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void A_row_without_a_prediction_has_an_empty_cell_and_is_counted()
    {
        var (text, written) = Predicted(Csv.Parse("Bedrooms,Note\n1,a\nmany,b\n,c\n4\n5,e,6\n1e999,f\n2,g\n1e308,h\n"));

        Assert.Equal("Bedrooms,Note,Price\n1,a,3\nmany,b,\n,c,\n4,,\n5,e,6,\n1e999,f,\n2,g,5\n1e308,h,\n", text);
        Assert.Equal(8, written.RowCount);
        Assert.Equal(
            ["Bedrooms Unreadable: 1 row (text, line 3)", "Bedrooms Missing: 1 row (text, line 4)", "Unreadable: 2 rows (text, line 5; text, line 6)", "Bedrooms Infinite: 1 row (text, line 7)", "Price NotFinite: 1 row (text, line 9)"],
            written.Unpredicted.Select(static reason => reason.ToString()));
        Assert.StartsWith("8 rows, Price is empty in 6: Bedrooms Unreadable: 1 row (text, line 3); ", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_have_the_form_of_the_first_one()
    {
        string[] paths = [_folder.Write("a.csv", "Bedrooms,Note\n1,\"x,y\"\n"), _folder.Write("b.csv", "Note;Bedrooms\r\na,b;2\r\n\"p\"\"q\";3\r\nz\r\n"), _folder.WriteGzip("c.csv.gz", "Bedrooms,Note\n5,z")];

        Assert.Equal("Bedrooms,Note,Price\n1,\"x,y\",3\n2,\"a,b\",5\n3,\"p\"\"q\",7\n,z,\n5,z,11\n", Predicted(Csv.Open(paths)).Text);
    }

    [Fact]
    public void A_text_without_a_header_gets_none() =>
        Assert.Equal("x;1;3\ny;2;5\n", Predicted(Csv.Parse("x;1\ny;2\n", new() { HasHeader = false, Names = ["Note", "Bedrooms"] })).Text);

    [Theory]
    [InlineData(';', "Bedrooms;Price\n1,25;3,5\n")]
    [InlineData(',', "Bedrooms,Price\n\"1,25\",\"3,5\"\n")]
    public void Numbers_have_the_culture_of_the_input(char delimiter, string output)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";

        Assert.Equal(output, Predicted(Csv.Parse(output.Replace(delimiter + "Price", "", StringComparison.Ordinal).Replace(delimiter + "3,5", "", StringComparison.Ordinal).Replace(delimiter + "\"3,5\"", "", StringComparison.Ordinal), new() { Delimiter = delimiter, Format = new() { Culture = culture } })).Text);
    }

    [Fact]
    public void Every_prediction_is_that_of_the_objects_to_the_last_bit()
    {
        var rows = Everything.Random(5000);
        var model = new Everything.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(rows).Model;
        var expected = new double[rows.Length];
        model.Predict(rows, expected);
        using var output = new StringWriter();
        using var untyped = new StringWriter();

        var written = model.PredictCsv(Csv.Parse(Everything.ToCsv(rows)), output, "Estimate");
        new LinearModel(model.ToJson()).PredictCsv(Csv.Parse(Everything.ToCsv(rows)), untyped, "Estimate");

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Everything.ToCsv(rows).Split('\n'), lines.Select(static line => line[..line.LastIndexOf(',')]));
        Assert.Equal(expected, lines.Skip(1).Select(static line => line[(line.LastIndexOf(',') + 1)..] is { Length: > 0 } cell ? double.Parse(cell, CultureInfo.InvariantCulture) : double.NaN));
        Assert.Equal(rows.Count(static row => row.Second is null), Assert.Single(written.Unpredicted).RowCount);
        Assert.Equal(output.ToString(), untyped.ToString());
    }

    [Fact]
    public void Files_and_streams_are_compressed_and_decompressed()
    {
        const string Text = "Bedrooms\n1\n", Expected = "Bedrooms,Price\n1,3\n";
        var input = _folder.WriteGzip("new.csv.gz", Text);

        Model.PredictCsv(input, _folder.At("out.csv"));
        Model.PredictCsv(input, _folder.At("out.csv.gz"));
        using var output = new MemoryStream();
        using (var stream = File.OpenRead(input))
            Model.PredictCsv(Csv.Open(stream), output);

        Assert.Equal(Expected, File.ReadAllText(_folder.At("out.csv")));
        using var decompressed = new StreamReader(new GZipStream(File.OpenRead(_folder.At("out.csv.gz")), CompressionMode.Decompress));
        Assert.Equal(Expected, decompressed.ReadToEnd());
        Assert.Equal(Encoding.UTF8.GetBytes(Expected), output.ToArray());
    }

    [Fact]
    public void A_reader_is_read_and_is_not_text_in_another_encoding()
    {
        using var reader = new StringReader("Äü🏠,Bedrooms\n" + new string('ß', 10_000) + ",1\n");
        using var output = new StringWriter();

        Model.PredictCsv(Csv.Open(reader, new() { Encoding = Encoding.Latin1 }), output);

        Assert.Equal("Äü🏠,Bedrooms,Price\n" + new string('ß', 10_000) + ",1,3\n", output.ToString());
        Assert.Equal("ß,Bedrooms,Price\nü,1,3\n", Predicted(Csv.Parse("ß,Bedrooms\nü,1", new() { Encoding = Encoding.Latin1 })).Text);
    }

    [Fact]
    public void A_reader_is_read_once()
    {
        using var reader = new StringReader("Bedrooms,Price\n1,2\n2,3\n");
        var source = Csv.Open(reader);

        Assert.Equal(2, new House.Trainer().Fit(source).RowCount);
        Assert.Throws<InvalidOperationException>(() => new House.Trainer().Fit(source));
        Assert.Throws<InvalidOperationException>(() => Model.PredictCsv(source, TextWriter.Null));
    }

    [Fact]
    public void The_input_can_be_replaced()
    {
        var path = _folder.Write("houses.csv", "Bedrooms\n1\n");

        Model.PredictCsv(path, path);
        Model.PredictCsv(path, path);

        Assert.Equal("Bedrooms,Price,PredictedPrice\n1,3,3\n", File.ReadAllText(path));
    }

    [Fact]
    public void After_a_failure_the_output_has_its_old_content()
    {
        var (input, output) = (_folder.Write("new.csv", $"Bedrooms\n{string.Concat(Enumerable.Repeat("1\n", 200_000))}\"2"), _folder.Write("out.csv", "old"));

        Assert.Throws<SourceFormatException>(() => Model.PredictCsv(input, output));
        Assert.Throws<OperationCanceledException>(() => Model.PredictCsv(_folder.Write("new.csv", "Bedrooms\n1"), output, cancellationToken: new(canceled: true)));
        Assert.Throws<FileNotFoundException>(() => Model.PredictCsv(_folder.At("none.csv"), output));
        Assert.Throws<SourceFormatException>(() => Model.PredictCsv(_folder.Write("other.csv", "Area\n1"), output));

        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(["new.csv", "other.csv", "out.csv"], Directory.GetFiles(Path.GetDirectoryName(output)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_are_written_while_others_are_read()
    {
        const int Rows = 1_000_000, MaxAhead = 2_000_000;
        using var output = new CountingWriter();
        using var reader = new CountingReader(Rows, read => Assert.True(read - output.Count < MaxAhead));

        Assert.Equal(Rows, Model.PredictCsv(Csv.Open(reader), output).RowCount);
        Assert.True(output.Count > Rows);
    }

    private static (string Text, WrittenPredictions Written) Predicted(CsvSource input, string? columnName = null)
    {
        using var output = new StringWriter();
        var written = Model.PredictCsv(input, output, columnName);
        return (output.ToString(), written);
    }

    /// <summary>Counts letters, and keeps none.</summary>
    private sealed class CountingWriter : TextWriter
    {
        public long Count { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Count++;

        public override void Write(ReadOnlySpan<char> buffer) => Count += buffer.Length;
    }

    /// <summary>Reads rows that are made when they are read.</summary>
    private sealed class CountingReader(int rows, Action<long> onRead) : TextReader
    {
        private long _read;
        private int _row = -1;

        public override int Read(Span<char> buffer)
        {
            if (_row == rows)
                return 0;
            onRead(_read);
            var line = _row++ < 0 ? "Bedrooms\n" : "1234567\n";
            line.CopyTo(buffer);
            _read += line.Length;
            return line.Length;
        }

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));
    }
}
