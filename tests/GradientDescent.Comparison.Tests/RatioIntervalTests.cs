using GradientDescent.Benchmarks.Timing;

namespace GradientDescent.Comparison.Tests;

/// <summary>Ranks against a table of the sign test: of 16 values the 4th from either end is outside with 2.1 %, the 5th with 7.7 %.</summary>
public class RatioIntervalTests
{
    [Theory]
    [InlineData(2, 1, 1.5, 2)]
    [InlineData(5, 1, 3, 5)]
    [InlineData(6, 1, 3.5, 6)]
    [InlineData(9, 2, 5, 8)]
    [InlineData(15, 4, 8, 12)]
    [InlineData(16, 4, 8.5, 13)]
    public void The_interval_ends_at_the_ranks_of_the_sign_test(int count, double low, double median, double high)
    {
        var ratios = Enumerable.Range(1, count).Select(value => (double)value).Reverse();

        Assert.Equal(new RatioInterval(median, low, high, count), RatioInterval.Of(ratios));
    }

    [Fact]
    public void The_interval_holds_the_median_in_95_of_100_cases()
    {
        const int Cases = 20_000;
        var random = new Random(1);
        var held = 0;
        for (var trial = 0; trial < Cases; trial++)
        {
            // Skewed, as times are: a square of what is uniform around a median of a quarter.
            var interval = RatioInterval.Of(Enumerable.Range(0, 16).Select(_ => Math.Pow(random.NextDouble(), 2)));
            held += interval.Low <= 0.25 && 0.25 <= interval.High ? 1 : 0;
        }

        Assert.InRange(held / (double)Cases, 0.95, 1);
    }
}
