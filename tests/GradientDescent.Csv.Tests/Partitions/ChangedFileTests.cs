namespace GradientDescent.CsvTests;

/// <summary>A file that is not as it was described is refused, with the description of the partition; a copy of it is not.</summary>
public sealed class ChangedFileTests : IDisposable
{
    private static readonly string Text = "Bedrooms,Price\n" + string.Concat(Enumerable.Range(1, 500).Select(static i => FormattableString.Invariant($"{i % 7},{100 + (i * 31 % 900)}\n")));

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Another_length_is_refused() => Refused("changed after it was described", static path => File.AppendAllText(path, "1,100\n"));

    [Fact]
    public void Other_digits_are_refused() => Refused("changed after it was described", static path => File.WriteAllText(path, Text[..^2] + "9\n"));

    [Fact]
    public void A_file_that_is_gone_is_refused() => Refused("Could not find file", File.Delete);

    [Fact]
    public void A_change_between_two_rounds_is_refused()
    {
        var path = _folder.Write("houses.csv", Text);
        var rows = Csv.Partitions(path, 1_000);
        new House.Trainer().Fit(rows);
        File.WriteAllText(path, Text.Replace("1,131", "2,131", StringComparison.Ordinal));

        Assert.Equal(rows.Partitions[0], Assert.Throws<PartitionException>(() => new House.Trainer().Fit(rows)).Partition);
    }

    [Fact]
    public void A_copy_with_another_time_is_read()
    {
        var path = _folder.Write("houses.csv", Text);
        var rows = Csv.Partitions(path, 1_000);
        var expected = new House.Trainer().Fit(rows).Model;
        File.Delete(path);
        _folder.Write("houses.csv", Text);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        Assert.Equal(expected, new House.Trainer().Fit(rows).Model);
    }

    private void Refused(string because, Action<string> change)
    {
        var path = _folder.Write("houses.csv", Text);
        var rows = Csv.Partitions(path, 1_000);
        change(path);

        var refused = Assert.Throws<PartitionException>(() => new House.Trainer().Fit(rows));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }
}
