using CsCheck;
using GradientDescent.Objectives;

namespace GradientDescent.Tests.Batching;

public class BatchOrderTests
{
    [Theory]
    [InlineData(BatchShuffle.None)]
    [InlineData(BatchShuffle.Rows)]
    [InlineData(BatchShuffle.Blocks)]
    public void Every_row_is_visited_once_an_epoch(BatchShuffle shuffle) =>
        Gen.Select(Gen.Int[1, 100], Gen.Int[1, 120], Gen.Int).Sample((rows, size, seed) =>
        {
            var order = new BatchOrder(new() { Size = size, Shuffle = shuffle, Seed = seed }, rows);
            for (var epoch = 0; epoch < 3; epoch++)
            {
                var visited = Visit(order);

                Assert.Equal(Enumerable.Range(0, rows), visited.SelectMany(batch => batch).Order());
                Assert.All(visited, batch => Assert.InRange(batch.Length, 1, size));
                Assert.True(visited.Count(batch => batch.Length < size) <= 1);
            }
        }, iter: 200);

    [Fact]
    public void Without_a_shuffle_rows_come_as_they_stand() =>
        Assert.Equal(Enumerable.Range(0, 10), Visit(new(new() { Size = 3, Shuffle = BatchShuffle.None }, 10)).SelectMany(batch => batch));

    [Fact]
    public void Rows_of_a_block_stay_together() =>
        Assert.All(Visit(new(new() { Size = 4, Shuffle = BatchShuffle.Blocks, Seed = 3 }, 40)), batch => Assert.Equal(Enumerable.Range(batch[0], 4), batch));

    [Theory]
    [InlineData(BatchShuffle.Rows)]
    [InlineData(BatchShuffle.Blocks)]
    public void A_seed_gives_its_order_and_another_seed_another_and_every_epoch_its_own(BatchShuffle shuffle)
    {
        var (first, again, other) = (New(1), New(1), New(2));
        var epochs = Enumerable.Range(0, 3).Select(_ => Rows(first)).ToArray();

        Assert.All(epochs, epoch => Assert.Equal(epoch, Rows(again)));
        Assert.All(epochs, epoch => Assert.NotEqual(epoch, Rows(other)));
        Assert.NotEqual(epochs[0], epochs[1]);
        Assert.NotEqual(epochs[1], epochs[2]);

        BatchOrder New(int seed) => new(new() { Size = 2, Shuffle = shuffle, Seed = seed }, 60);
        int[] Rows(BatchOrder order) => [.. Visit(order).SelectMany(batch => batch)];
    }

    private static int[][] Visit(BatchOrder order)
    {
        order.BeginEpoch();
        return [.. Enumerable.Range(0, order.Count).Select(batch => order.IsContiguous
            ? Enumerable.Range((int)order.Range(batch).From, order.Range(batch).Rows).ToArray()
            : order.Rows(batch).ToArray())];
    }
}
