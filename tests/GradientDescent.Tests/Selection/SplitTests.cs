namespace GradientDescent.Tests.Selection;

public class SplitTests
{
    [Theory]
    [InlineData(2, 0.01, 1)]
    [InlineData(7, 0.3, 2)]
    [InlineData(1000, 0.2, 200)]
    [InlineData(3, 0.99, 2)]
    public void Every_row_goes_to_one_side_in_the_order_it_had(int count, double fraction, int tested)
    {
        int[] rows = [.. Enumerable.Range(0, count)];
        var (training, test) = TrainTestSplit.Of(rows, fraction, seed: 5);

        Assert.Equal(tested, test.Length);
        Assert.Equal(rows, training.Concat(test).Order());
        Assert.Equal(test.Order(), test);
        Assert.Equal(training.Order(), training);
    }

    [Fact]
    public void The_seed_draws_and_a_larger_fraction_only_adds()
    {
        int[] rows = [.. Enumerable.Range(0, 500)];

        Assert.Equal(TrainTestSplit.Of(rows, 0.3, seed: 1).Test, TrainTestSplit.Of(rows, 0.3, seed: 1).Test);
        Assert.NotEqual(TrainTestSplit.Of(rows, 0.3, seed: 1).Test, TrainTestSplit.Of(rows, 0.3, seed: 2).Test);
        Assert.Subset(TrainTestSplit.Of(rows, 0.4, seed: 1).Test.ToHashSet(), TrainTestSplit.Of(rows, 0.3, seed: 1).Test.ToHashSet());
    }

    [Fact]
    public void What_cannot_be_split_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainTestSplit.Of([1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainTestSplit.Of([1, 2], double.NaN));
        Assert.Contains("give 2 or more", Assert.Throws<ArgumentException>(() => TrainTestSplit.Of([1], 0.5)).Message);
    }
}
