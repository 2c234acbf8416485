using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>A text that is damaged, or has not the columns that are needed, is refused as a whole, also if invalid rows are left out.</summary>
public sealed class SourceFormatTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "text, line 1: The file is empty. Its first line should have the names of the columns.")]
    [InlineData("\n \n\n", "text, line 1: The file is empty. Its first line should have the names of the columns.")]
    [InlineData("Bedrooms,Price\n", "text: There are no rows below the header.")]
    [InlineData("Bedrooms,Price\n\n\n", "text: There are no rows below the header.")]
    [InlineData("\na,Price,a\n1,2,3", "text, line 2: Two columns have the name 'a': rename one of them.")]
    [InlineData("Bedroms,Price\n1,2", "text: There is no column for Bedrooms (the nearest is 'Bedroms'). The columns are Bedroms, Price. Rename a column, or give its name with [Name(\"…\")] on the property.")]
    [InlineData("Bedrooms,Price\n1,2\n3,\"4\n5,6", "text, line 3: A quote that begins in this line, or in the record that begins with it, does not end.")]
    [InlineData("Bedrooms,Price\n1,2\n3,4\0\n5,6", "text, line 3: There is a NUL character, so this is no CSV text: if it is text in another encoding, such as UTF-16, give the Encoding in CsvOptions.")]
    public void Damaged_text_is_refused(string text, string message)
    {
        foreach (var threads in new[] { 1, 3 })
            Assert.Equal(message, Refused(Csv.Parse(text, new() { MaxDegreeOfParallelism = threads })).Message);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        var exception = Refused(Csv.Open(_folder.Write("houses.csv", "Bedrooms,Price,City\n1,2,Köln\n", Encoding.Latin1)));

        Assert.Equal($"{_folder.At("houses.csv")}, line 2: There is the byte 0xF6, which is not UTF-8: if it is text in another encoding, such as Latin-1, give the Encoding in CsvOptions.", exception.Message);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_refused()
    {
        File.WriteAllBytes(_folder.At("odd.csv"), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Bedrooms,Price\n1,2\n"), 0x00, 0xD8, (byte)'a']);

        Assert.Contains("Encoding", Refused(Csv.Open(_folder.At("odd.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_or_truncated_compressed_file_is_refused()
    {
        var text = "Bedrooms,Price\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i},{i * 7919 % 1000}\n"));
        var whole = File.ReadAllBytes(_folder.WriteGzip("houses.csv.gz", text));
        byte[] damaged = [.. whole];
        damaged[whole.Length / 2] ^= 0xFF;

        foreach (var bytes in new[] { whole[..(whole.Length / 2)], damaged, whole[..12] })
        {
            File.WriteAllBytes(_folder.At("damaged.gz"), bytes);
            Assert.True(Record.Exception(() => new House.Trainer().Fit(Csv.Open(_folder.At("damaged.gz")))) is SourceFormatException or InvalidRowException);
        }
    }

    [Fact]
    public void A_workbook_is_refused()
    {
        File.WriteAllBytes(_folder.At("houses.xlsx"), [(byte)'P', (byte)'K', 3, 4, 20, 0]);

        Assert.Contains("workbook", Refused(Csv.Open(_folder.At("houses.xlsx"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_columns_are_refused()
    {
        var exception = Refused(Csv.Parse(string.Join(',', Enumerable.Range(0, 1_000_000)) + "\n1,2\n"));

        Assert.Equal("text, line 1: There are 1,000,000 columns, and the limit is 65,536.", exception.Message);
    }

    [Fact]
    public void A_line_that_is_too_long_is_refused()
    {
        foreach (var quote in new[] { "", "\"" })
        {
            using var stream = new Repeated($"Bedrooms,Price\n1,2\n{quote}3,", 'x', 200_000_000);

            Assert.Equal("stream, line 3: The record that begins in this line is longer than 16,000,000 bytes, which is the limit. Look for a quote that does not end.", Refused(Csv.Open(stream)).Message);
        }
    }

    [Fact]
    public void A_line_below_the_limit_is_a_row()
    {
        var fit = new House.Trainer().Fit(Csv.Parse($"Bedrooms,Price,Note\n1,80,\n2,170.5,{new string('x', 15_999_900)}\n4,230,"));

        Assert.Equal(new House.Trainer().Fit(House.Three).Model, fit.Model);
    }

    private static SourceFormatException Refused(PropertySource source) =>
        Assert.Throws<SourceFormatException>(() => new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(source));

    /// <summary>A text that is followed by one letter many times.</summary>
    private sealed class Repeated(string start, char letter, long count) : Files.ReadOnlyStream
    {
        private long _at;

        public override int Read(Span<byte> buffer)
        {
            var length = (int)Math.Min(buffer.Length, start.Length + count - _at);
            for (var i = 0; i < length; i++, _at++)
                buffer[i] = (byte)(_at < start.Length ? start[(int)_at] : letter);
            return length;
        }
    }
}
