using System.IO.Compression;
using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>Compressed data that is not complete is refused: .NET takes it for the end of the text.</summary>
public class CompressedTests
{
    private static readonly byte[] Whole = Compressed("Bedrooms,Price\n" + string.Concat(Enumerable.Range(1, 20_000).Select(static i => $"{i % 7},{i * 31 % 997}\n")));

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void Data_that_ends_early_is_refused(double share) => Refused(Whole[..(int)(Whole.Length * share)]);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    public void Data_without_its_last_bytes_is_refused(int bytes) => Refused(Whole[..^bytes]);

    [Fact]
    public void Data_that_something_follows_is_refused() => Refused([.. Whole, 1, 2, 3]);

    [Fact]
    public void Several_members_are_one_text() => SameFit.Of(
        new House.Trainer(), Csv.Open(new MemoryStream([.. Compressed("Bedrooms,Price\n1,80\n"), .. Compressed(""), .. Compressed("2,170.5\n4,230\n")])), House.Three);

    [Fact]
    public void All_rows_of_complete_data_are_read() => Assert.Equal(20_000, new House.Trainer().Fit(Csv.Open(new MemoryStream(Whole))).RowCount);

    private static void Refused(byte[] data) => Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(Csv.Open(new MemoryStream(data))));

    private static byte[] Compressed(string text)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return result.ToArray();
    }
}
