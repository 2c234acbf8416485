using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Describing;

/// <summary>Above a number of different values, they are no longer counted, and the quartiles have a stated error.</summary>
public class ManyValuesTests
{
    [Fact]
    public void Many_rows_with_few_numbers_are_exact()
    {
        var description = new House.Trainer().Describe(Enumerable.Range(0, 300_001).Select(static row => new House(row % 4, row % 100_000)));

        Assert.Equal((4, 1), (description["Bedrooms"].DistinctCount, description["Bedrooms"].Median));
        Assert.Equal((100_000, 49_999, 99_999), (description["Price"].DistinctCount, description["Price"].Median, description["Price"].Maximum));
    }

    [Fact]
    public void Too_many_different_numbers_are_not_counted_and_their_quartiles_are_near()
    {
        const int Count = 1_000_003;

        // The numbers 0 to Count - 1 in another order.
        var description = new House.Trainer().Describe(Enumerable.Range(0, Count).Select(static row => new House(1, row * 7919L % Count)));
        var price = description["Price"];

        Assert.Null(price.DistinctCount);
        Assert.Equal((0, Count - 1, (Count - 1) / 2.0), (price.Minimum, price.Maximum, price.Mean));
        Assert.All(
            [(price.FirstQuartile, 0.25), (price.Median, 0.5), (price.ThirdQuartile, 0.75)],
            quartile => Assert.InRange(quartile.Item1 / Count, quartile.Item2 - 0.001, quartile.Item2 + 0.001));
        Assert.Contains("more than 100,000", description.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Known_levels_are_counted_even_among_too_many_unknown_ones()
    {
        var city = new Flat.Trainer().Describe(Enumerable.Range(0, 25_000).Select(static row => Flat.Any with { City = row < 20_000 ? $"town {row}" : row % 2 == 0 ? "Rome" : "Bonn" }))["City"];

        Assert.Null(city.DistinctCount);
        Assert.Equal((2500, 0, ColumnDescription.MaxDistinctTexts), (city.Levels[0].Count, city.Levels[1].Count, city.Levels.Count(static level => !level.IsKnown)));
        Assert.Contains("more than 10,000", city.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Large_numbers_have_a_finite_mean()
    {
        var price = new House.Trainer().Describe([new(1, 1.5e308), new(1, 1.7e308), new(1, -1e308)])["Price"];

        Assert.Equal((1.5e308, -1e308), (price.Median, price.Minimum));
        Assert.InRange(price.Mean, 0.7333e308, 0.7334e308);
        Assert.True(double.IsPositiveInfinity(price.StandardDeviation));
    }

    [Fact]
    public void Equal_numbers_have_their_mean_and_no_deviation()
    {
        var price = new House.Trainer().Describe([.. Enumerable.Repeat(new House(1, 0.1), 3)])["Price"];

        Assert.Equal((0.1, 0, 1), (price.Mean, price.StandardDeviation, price.DistinctCount));
    }
}
