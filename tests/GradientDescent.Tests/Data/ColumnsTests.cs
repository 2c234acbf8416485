namespace GradientDescent.Tests.Data;

public class ColumnsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(65535)]
    [InlineData(65536)]
    [InlineData(65537)]
    [InlineData(150_000)]
    public void Rows_come_back_in_order_however_they_were_appended(int rows)
    {
        foreach (var portion in new[] { 1, 7, 1000, 100_000 })
        {
            var columns = Filled(rows, portion);

            Assert.Equal(rows, columns.RowCount);
            var row = 0;
            for (long index = 0; index < columns.BlockCount; index++)
            {
                var block = columns.Block(index);
                Assert.InRange(block.Rows, 1, columns.BlockRows);
                for (var at = 0; at < block.Rows; at++, row++)
                {
                    if (block[0, at] != row || block[1, at] != -row)
                        Assert.Fail($"Row {row} of {rows}, appended {portion} at a time, came back as ({block[0, at]}, {block[1, at]}).");
                }
            }

            Assert.Equal(rows, row);
        }
    }

    [Fact]
    public void Blocks_end_in_the_same_places_however_rows_were_appended()
    {
        var atOnce = Filled(70_000, 70_000);
        var slowly = Filled(70_000, 3);

        Assert.Equal(atOnce.BlockCount, slowly.BlockCount);
        for (long index = 0; index < atOnce.BlockCount; index++)
            Assert.Equal(atOnce.Block(index).Rows, slowly.Block(index).Rows);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_at_least_one_column(int columnCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Columns<double>(columnCount));

    private static Columns<double> Filled(int rows, int portion)
    {
        var columns = new Columns<double>(2);
        for (var row = 0; row < rows;)
        {
            var block = columns.AddRows(Math.Min(portion, rows - row));
            for (var at = 0; at < block.Rows; at++, row++)
                (block[0, at], block[1, at]) = (row, -row);
        }

        return columns;
    }
}
