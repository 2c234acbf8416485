using System.IO.Compression;
using System.Text;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Json;

/// <summary>What cannot be read is named with its line and its key.</summary>
public static class JsonFaultTests
{
    private const string Good = "{\"bedrooms\": 1, \"price\": 80}\n{\"bedrooms\": 2, \"price\": 170}\n";

    [Theory]
    [InlineData("{\"bedrooms\": 3, \"price\": {\"amount\": 3}}", "Price is an object, which is not a number")]
    [InlineData("{\"bedrooms\": [3], \"price\": 3}", "Bedrooms is an array, which is not a number")]
    [InlineData("{\"bedrooms\": \"many\", \"price\": 3}", "Bedrooms is 'many', which is not a number")]
    [InlineData("{\"bedrooms\": true, \"price\": 3}", "Bedrooms is 'true', which is not a number")]
    [InlineData("{\"bedrooms\": 1e400, \"price\": 3}", "Bedrooms is ∞")]
    [InlineData("{\"price\": 3}", "Bedrooms is missing")]
    [InlineData("{\"bedrooms\": null, \"price\": 3}", "Bedrooms is missing")]
    [InlineData("{\"bedrooms\": 3, \"bedrooms\": 4, \"price\": 3}", "Bedrooms is in the object twice")]
    [InlineData("{\"bedrooms\": NaN, \"price\": 3}", "the line is no JSON object: 'N' is an invalid start of a value (byte 14)")]
    [InlineData("{\"bedrooms\": 3, \"price\": 3", "the line is no JSON object: ")]
    [InlineData("{\"bedrooms\": 3, \"price\": 3} {}", "the line is no JSON object: '{' is invalid after a single JSON value")]
    [InlineData("[3, 3]", "the line is an array instead of an object")]
    [InlineData("3", "the line is a number instead of an object")]
    [InlineData("{\"bedrooms\": \"\\ud800\", \"price\": 3}", "the line has a text that is not UTF-8")]
    public static void A_row_that_cannot_be_read_is_named(string line, string fault)
    {
        var source = JsonLines.Parse(Good + line);

        var thrown = Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(source));

        Assert.StartsWith($"The row at text, line 3 cannot be trained on: {fault}", thrown.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), Skipped(source));
    }

    [Theory]
    [InlineData("", "text: The file is empty.")]
    [InlineData("\n \n", "text: The file is empty.")]
    [InlineData("{}", "text: The objects have no keys.")]
    [InlineData("\n[\n{\"bedrooms\": 1},\n]", "text, line 2: The line is an array instead of an object.")]
    [InlineData("[{\"bedrooms\": 1}]", "text, line 1: The line is an array instead of an object. Each line has a row")]
    [InlineData("a,b\n1,2", "text, line 1: The line is no JSON object: 'a' is an invalid start of a value (byte 1)")]
    [InlineData("{\"price\": 1}\n{\"prize\": 2, \"bed room\": 3}", "text: There is no column for Bedrooms (the nearest is 'bed room')")]
    public static void A_text_without_rows_is_refused(string text, string fault)
    {
        foreach (var source in (PropertySource[])[JsonLines.Parse(text), JsonLines.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), name: "text")])
            Assert.StartsWith(fault, Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_line_that_is_too_long_is_refused() => Assert.Equal(
        "text, line 3: The line is longer than 16,000,000 bytes, which is the limit: each row is an object in a line of its own.",
        Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(JsonLines.Parse(Good + new string(' ', 17_000_000)))).Message);

    [Fact]
    public static void Compressed_data_that_ends_early_is_refused()
    {
        using var data = new MemoryStream();
        using (var gzip = new GZipStream(data, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Good));

        var thrown = Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(JsonLines.Open(new MemoryStream(data.ToArray()[..^9]))));

        Assert.StartsWith("stream: The compressed file is damaged", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>Every line is cut at every byte, and gets every other byte at one place: an answer or a documented exception.</summary>
    [Fact]
    public static void Damaged_lines_are_rows_or_faults()
    {
        var line = Encoding.UTF8.GetBytes("{\"bedrooms\": 3.5, \"n\\u006fte\": \"a\\\"b é\", \"x\": [1, {}], \"price\": -1e2}");
        var damaged = Enumerable.Range(0, line.Length).SelectMany(at => Enumerable.Range(0, 256).Select(letter => Replaced(line, at, (byte)letter)).Append(line[..at]));
        foreach (var text in damaged)
        {
            var source = JsonLines.Open(new MemoryStream([.. Encoding.UTF8.GetBytes(Good), .. text]));
            try
            {
                var (rows, skipped) = Skipped(source);

                // A key with another case is another column, which the rows before do not have.
                Assert.True(rows >= 1 && rows + skipped is >= 2 and <= 4, Encoding.Latin1.GetString(text));
            }
            catch (SourceFormatException fault)
            {
                Assert.Contains("could be read from the columns", fault.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] Replaced(byte[] line, int at, byte letter)
    {
        var copy = (byte[])line.Clone();
        copy[at] = letter;
        return copy;
    }

    private static (long Rows, long Skipped) Skipped(PropertySource source)
    {
        var fit = new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(source);
        return (fit.RowCount, fit.SkippedRows);
    }
}
