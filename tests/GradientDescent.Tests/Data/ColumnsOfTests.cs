using System.Numerics;

namespace GradientDescent.Tests.Data;

/// <summary>Columns that are a view of arrays hold what columns that grew hold.</summary>
public class ColumnsOfTests
{
    public static TheoryData<int, int> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, int>();
            foreach (var rows in new[] { 0, 1, 63, 64, 65, 1023, 1024, 1025, 8193, 65535, 65536, 65537, 66_000 })
            {
                foreach (var columnCount in new[] { 1, 3, 8, 33 })
                    sizes.Add(rows, columnCount);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_block_is_that_of_columns_that_grew(int rows, int columnCount)
    {
        AssertSameBlocks<double>(rows, columnCount);
        AssertSameBlocks<float>(rows, columnCount);
    }

    [Theory]
    [InlineData(65_530, 1000)]
    [InlineData(65_535, 1)]
    [InlineData(65_536, 2)]
    [InlineData(65_999, 5)]
    [InlineData(17, 100_000)]
    public void Rows_from_anywhere_are_cut_where_those_of_columns_that_grew_are(long from, int mostRows)
    {
        var arrays = ArrayColumns.Random<double>(66_000, 2);
        var expected = ArrayColumns.Grown(arrays).Rows(from, mostRows);
        var actual = Columns.Of(arrays).Rows(from, mostRows);

        Assert.Equal(expected.Rows, actual.Rows);
        Assert.Equal(expected.Cells(1), actual.Cells(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void Behind_the_last_row_nothing_is_left_of_longer_blocks(int rowsOfLast)
    {
        var blockRows = new Columns<float>(2).BlockRows;
        float[] values = [.. Enumerable.Repeat(float.NaN, blockRows), .. Enumerable.Repeat(1f, rowsOfLast)];
        var columns = Columns.Of(values, values);

        Assert.False(columns.Block(0).IsFinite(1));
        Assert.True(columns.Block(1).IsFinite(0));
        Assert.True(columns.Block(1).IsFinite(1));
    }

    [Fact]
    public void Threads_read_different_blocks_at_once()
    {
        var arrays = ArrayColumns.Random<double>(50_000, 3);
        var columns = Columns.Of(arrays);
        var read = new double[4][];
        using var all = new Barrier(4);
        var threads = Enumerable.Range(0, 4).Select(number => new Thread(() =>
        {
            var block = columns.Block(number);
            all.SignalAndWait();
            read[number] = [.. block.Cells(2)];
        })).ToList();

        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());

        for (var number = 0; number < 4; number++)
            Assert.Equal(arrays[2][(number * columns.BlockRows)..((number + 1) * columns.BlockRows)], read[number]);
    }

    [Fact]
    public void Rows_are_read_where_they_lie()
    {
        double[] values = [1, 2, 3];
        var columns = Columns.Of(values);
        Assert.Equal(2, columns.Block(0)[0, 1]);

        values[1] = 7;

        Assert.Equal(7, columns.Block(0)[0, 1]);
    }

    [Fact]
    public void What_is_written_to_a_block_does_not_come_into_the_arrays()
    {
        double[] values = [1, 2, 3];

        Columns.Of(values).Block(0)[0, 1] = 7;

        Assert.Equal([1, 2, 3], values);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(140_000)]
    public void A_copy_can_be_written_and_grows(int rows)
    {
        var arrays = ArrayColumns.Random<double>(rows, 2);
        var copy = Columns.Of(("A", arrays[0]), ("B", arrays[1])).Copy();
        Assert.Equal(ArrayColumns.Cells(ArrayColumns.Grown(arrays)), ArrayColumns.Cells(copy));
        Assert.Null(copy.Names);

        copy.AddRows(1)[1, 0] = 5;

        Assert.Equal(rows + 1, copy.RowCount);
        Assert.Equal(5, copy.Rows(rows, 1)[1, 0]);
        Assert.Equal(rows, arrays[1].Length);
    }

    [Fact]
    public void Memory_and_parts_of_arrays_are_columns_too()
    {
        float[] numbers = [1, 2, 3, 4, 5, 6];
        ReadOnlyMemory<float> first = numbers.AsMemory(0, 3), last = numbers.AsMemory(3);

        Assert.Equal([1, 4, 2, 5, 3, 6], ArrayColumns.Cells(Columns.Of(first, last)));
        Assert.Equal([1, 4, 2, 5, 3, 6], ArrayColumns.Cells(Columns.Of(("A", first), ("B", last))));
        Assert.Equal([1, 4, 2, 5, 3, 6], ArrayColumns.Cells(Columns.Of<float>(numbers.AsMemory(0, 3), last)));
    }

    [Fact]
    public void The_type_may_be_said_or_not()
    {
        double[] bedrooms = [1, 2], prices = [80, 170];

        foreach (var columns in new[]
        {
            Columns.Of(bedrooms, prices), Columns.Of<double>(bedrooms, prices), Columns.Of([bedrooms, prices]),
            Columns.Of(("Bedrooms", bedrooms), ("Price", prices)), Columns.Of<double>(("Bedrooms", bedrooms), ("Price", prices)),
        })
            Assert.Equal([1, 80, 2, 170], ArrayColumns.Cells(columns));
    }

    private static void AssertSameBlocks<T>(int rows, int columnCount)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var arrays = ArrayColumns.Random<T>(rows, columnCount);
        var (expected, actual) = (ArrayColumns.Grown(arrays), Columns.Of(arrays));

        Assert.Equal((expected.ColumnCount, expected.RowCount, expected.BlockRows, expected.BlockCount), (actual.ColumnCount, actual.RowCount, actual.BlockRows, actual.BlockCount));
        for (long index = 0; index < expected.BlockCount; index++)
        {
            var expectedBlock = expected.Block(index);
            var actualBlock = actual.Block(index);
            for (var column = 0; column < columnCount; column++)
                Assert.True(expectedBlock.Cells(column).SequenceEqual(actualBlock.Cells(column)), $"Column {column} of block {index} differs.");
        }
    }
}
