using System.Text;

namespace GradientDescent.CsvTests;

/// <summary>Files of all kinds, and streams.</summary>
public sealed class FileTests : IDisposable
{
    private const string Text = "Bedrooms,Price\n1,80\n2,170.5\n4,230\n";
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_read() => SameFit.Of(new House.Trainer(), Csv.Open(_folder.Write("houses.csv", Text)), House.Three);

    [Fact]
    public void A_compressed_file_is_decompressed() => SameFit.Of(new House.Trainer(), Csv.Open(_folder.WriteGzip("houses.csv.gz", Text)), House.Three);

    [Fact]
    public void A_byte_order_mark_tells_the_encoding()
    {
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            SameFit.Of(new House.Trainer(), Csv.Open(_folder.Write("houses.csv", Text, encoding)), House.Three);
    }

    [Fact]
    public void An_encoding_can_be_stated() => SameFit.Of(
        new Sized.Trainer(), Csv.Open(_folder.Write("houses.csv", "Größe,Price\n1,2\n2,7\n4,9", Encoding.Latin1), new() { Encoding = Encoding.Latin1 }), new(1, 2), new(2, 7), new(4, 9));

    [Fact]
    public void Several_files_are_one_source_with_columns_in_any_order()
    {
        string[] paths = [_folder.Write("b.csv", "Bedrooms,Price\n1,80"), _folder.Write("a.csv", "Price;Bedrooms\n170.5;2\n"), _folder.WriteGzip("c.gz", "Bedrooms,Price\n4,230\n")];

        SameFit.Of(new House.Trainer(), Csv.Open(paths), House.Three);
    }

    [Fact]
    public void The_files_of_a_pattern_are_read_in_the_order_of_their_names()
    {
        _folder.Write("b2.csv", "Bedrooms,Price\n4,230\n");
        _folder.Write("B10.csv", "Bedrooms,Price\n1,80");
        _folder.Write("b1.csv", "Bedrooms,Price\n2,170.5");
        _folder.Write("b1.txt", "nothing");

        SameFit.Of(new House.Trainer(), Csv.Open(_folder.At("*.csv")), House.Three);
    }

    [Fact]
    public void Files_with_other_columns_are_refused()
    {
        string[] paths = [_folder.Write("a.csv", Text), _folder.Write("b.csv", "Bedrooms,Cost\n1,2")];

        var exception = Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(Csv.Open(paths)));

        Assert.Equal($"{paths[1]}: All files need the same columns as {paths[0]}, but here 'Price' is missing and there is also 'Cost'.", exception.Message);
    }

    [Fact]
    public void A_missing_file_is_refused_before_anything_is_read()
    {
        Assert.Throws<FileNotFoundException>(() => Csv.Open(_folder.At("none.csv")));
        Assert.Throws<FileNotFoundException>(() => Csv.Open(_folder.At("*.csv")));
        Assert.Throws<FileNotFoundException>(() => Csv.Open(Path.Combine(_folder.At("none"), "*.csv")));
        Assert.Throws<ArgumentException>(static () => Csv.Open(Array.Empty<string>()));
    }

    /// <summary>The first rows are used while the last ones are not read yet.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_changes_while_it_is_read_is_refused(bool isCut)
    {
        var path = _folder.Write("houses.csv", "Bedrooms,Price,Note\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static row => $"{row % 7},{row},{new string('x', 200)}\n")));
        void Change()
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.SetLength(file.Length + (isCut ? -1000 * 206 : 20));
        }

        var trainer = new House.Trainer(new() { ReadingProgress = new Changing(Change), InvalidRows = InvalidRows.Skip });
        var exception = Assert.Throws<SourceFormatException>(() => trainer.Fit(Csv.Open(path, new() { MaxDegreeOfParallelism = 1 })));

        Assert.Equal($"{path}: The file changed after its first byte was read: wait until it is complete, and open it again.", exception.Message);
    }

    /// <summary>Changes the file after the first rows.</summary>
    private sealed class Changing(Action change) : IProgress<ReadingProgress>
    {
        private bool _isDone;

        public void Report(ReadingProgress value)
        {
            if (!_isDone)
                change();
            _isDone = true;
        }
    }

    [Fact]
    public void A_file_that_changes_between_two_reads_is_refused()
    {
        var source = Csv.Open(_folder.Write("houses.csv", Text));
        new House.Trainer().Fit(source);
        _folder.Write("houses.csv", Text + "5,300\n");

        var exception = Assert.Throws<SourceFormatException>(() => new House.Trainer().Fit(source));

        Assert.Contains("changed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_read_once_and_not_closed()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        var source = Csv.Open(stream);

        Assert.Equal(3, new House.Trainer().Fit(source).RowCount);
        Assert.True(stream.CanRead);
        Assert.Throws<InvalidOperationException>(() => new House.Trainer().Fit(source));
    }

    [Fact]
    public void A_file_is_read_again_where_an_operation_needs_it()
    {
        var source = Csv.Open(_folder.Write("houses.csv", Text));
        var trainer = new House.Trainer();

        var expected = trainer.CrossValidate(House.Three, Folds.Contiguous(3), PenaltyGrid.Ridge(0, 0.1));
        for (var time = 0; time < 2; time++)
            Assert.Equal(expected.Best.Model, trainer.CrossValidate(source, Folds.Contiguous(3), PenaltyGrid.Ridge(0, 0.1)).Best.Model);
    }
}

[LinearModel]
public partial record Sized(double Größe, [Target] double Price);
