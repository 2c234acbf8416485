using System.Globalization;
using System.Text;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Tests.Sources;

public class RandomTextTests
{
    [Fact]
    public void The_text_is_the_same_every_time_and_for_any_room()
    {
        var whole = Text(1000, room: 1 << 20);

        Assert.Equal(whole, Text(1000, room: RandomText.MaxLine));
        Assert.Equal(whole, Text(1000, room: 1000));
    }

    [Fact]
    public void It_has_a_header_and_rows_of_three_decimals()
    {
        var lines = Text(1000, room: 1 << 16).Split('\n');

        Assert.Equal("X1,X2,X3,X4,X5,X6,X7,X8,Y", lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(1000, lines.Length - 2);
        Assert.All(lines[1..^1], static line =>
        {
            Assert.Matches(@"^(-?[01]\.\d{3},){8}-?\d{1,2}\.\d{3}$", line);
            Assert.True(line.Length < RandomText.MaxLine);
        });
    }

    [Fact]
    public void The_sums_are_those_of_the_cells()
    {
        var text = new RandomText(1000);
        var bytes = new byte[1 << 17];
        var length = text.Write(bytes);
        var rows = Encoding.ASCII.GetString(bytes, 0, length).Split('\n')[1..^1].Select(static line => line.Split(',').Select(static cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToArray());

        Assert.Equal(rows.Aggregate((sums, row) => [.. sums.Zip(row, decimal.Add)]).Select(static sum => (double)sum), text.Sums);
    }

    [Fact]
    public void A_stream_has_the_same_bytes_for_any_size_of_its_reads()
    {
        using var stream = new RandomTextStream(new(5000));
        using var copy = new MemoryStream();
        var buffer = new byte[7];
        for (int count; (count = stream.Read(buffer.AsSpan(0, 1 + ((int)copy.Length % 7)))) > 0;)
            copy.Write(buffer, 0, count);

        Assert.Equal(Text(5000, room: 1 << 20), Encoding.ASCII.GetString(copy.ToArray()));
    }

    private static string Text(int rows, int room)
    {
        var text = new RandomText(rows);
        var buffer = new byte[room];
        var result = new StringBuilder();
        for (int length; (length = text.Write(buffer)) > 0;)
            result.Append(Encoding.ASCII.GetString(buffer, 0, length));
        return result.ToString();
    }
}
