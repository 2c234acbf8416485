using System.Numerics;
using System.Runtime.CompilerServices;
using GradientDescent.Data;
using GradientDescent.Summaries;

namespace GradientDescent.Tests.Data;

/// <summary>What the readers of blocks rely on: finite numbers, cache lines, and the order in which columns are prefetched.</summary>
public class BlockTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void One_number_that_is_not_finite_is_found_in_any_cell(double number)
    {
        for (var columnCount = 1; columnCount <= 9; columnCount++)
        {
            var block = new Chunk<double>(columnCount, capacity: 64).AddRows(13);
            Assert.True(block.AreFinite(columnCount));
            for (var cell = 0; cell < 13 * columnCount; cell++)
            {
                block[cell % columnCount, cell / columnCount] = number;
                Assert.False(block.AreFinite(columnCount));
                block[cell % columnCount, cell / columnCount] = double.MaxValue;
            }

            Assert.True(block.AreFinite(columnCount));
        }
    }

    [Fact]
    public void Columns_of_many_rows_begin_at_cache_lines()
    {
        AssertAligned<double>();
        AssertAligned<float>();
    }

    [Theory]
    [InlineData(21)]
    [InlineData(24)]
    [InlineData(33)]
    [InlineData(65)]
    public void Every_column_is_prefetched_before_the_loops_over_a_slice_end(int columnCount)
    {
        var loops = ProductTiles.LoopCount((columnCount + ProductTiles.Side - 1) / ProductTiles.Side);
        var ahead = new RowsAhead(columnCount, loops);
        Assert.Equal(loops >= columnCount, ahead.IsEnough);
        if (!ahead.IsEnough)
            return;

        var chunk = new Chunk<double>(columnCount, capacity: 4096);
        ahead.Follow(chunk.AddRows(64));
        var columns = Enumerable.Range(0, loops).Select(_ => ahead.Next()).Distinct();
        Assert.Equal(columnCount, columns.Count());
    }

    private static void AssertAligned<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var block = new Chunk<T>(8, capacity: 65536).AddRows(10);
        for (var column = 0; column < 8; column++)
            Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref block.Column(column)) % 64);
    }
}
