using GradientDescent.Reports.Counts;
using MathNet.Numerics.Distributions;

namespace GradientDescent.Reports.Tests;

public sealed class ResidualQuantilesTests
{
    private static readonly int _count = 30_000;

    public static TheoryData<string> Shapes => ["normal", "heavy tails", "one far outlier", "skew", "constant", "tiny", "huge"];

    private static double[] Residuals(string shape)
    {
        var random = new Random(3);
        double Next() => Normal.InvCDF(0, 1, ((random.NextDouble() * 0.999999) + 5e-7));
        return [.. Enumerable.Range(0, _count).Select(row => shape switch
        {
            "normal" => Next(),
            "heavy tails" => Next() / Next(),
            "one far outlier" => row == 17 ? -1e9 : Next(),
            "skew" => Math.Exp(3 * Next()) - 1,
            "constant" => 2.5,
            "tiny" => 1e-200 * Next(),
            _ => 1e200 * Next(),
        })];
    }

    private static ColumnSpread Spread(double[] numbers) => new(numbers.Min(), numbers.Max(), numbers.Average(), numbers.Average(number => number * number));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Quantiles_are_those_of_the_sorted_residuals_to_the_width_of_a_bin(string shape)
    {
        var residuals = Residuals(shape);
        var sorted = residuals.Order().ToArray();
        var bins = new ResidualBins(Spread(residuals));
        var counts = new long[bins.Count];
        bins.Add(residuals, counts);
        var ranks = NormalScores.Spread(_count).Select(score => NormalScores.Rank(score, _count)).ToArray();

        var quantiles = bins.Quantiles(counts, ranks);

        // What the bins promise; where squares under- or overflow, the largest residual takes the place of their root mean.
        var size = Math.Sqrt(Spread(residuals).MeanSquare);
        var scale = double.IsNormal(size) ? size : residuals.Max(Math.Abs);
        Assert.Equal(_count, counts.Sum());
        Assert.Equal((1, _count), (ranks[0], ranks[^1]));
        Assert.All(ranks.Zip(quantiles), pair => Assert.Equal(sorted[pair.First - 1], pair.Second, (scale + Math.Abs(sorted[pair.First - 1])) / 256));
        Assert.Equal(quantiles.Order(), quantiles);
    }

    [Fact]
    public void Scores_are_those_of_a_normal_distribution()
    {
        Assert.Equal([Normal.InvCDF(0, 1, 0.125), Normal.InvCDF(0, 1, 0.375), Normal.InvCDF(0, 1, 0.625), Normal.InvCDF(0, 1, 0.875)], NormalScores.OfEach(4));
        var spread = NormalScores.Spread(1_000_000);
        Assert.Equal(Normal.InvCDF(0, 1, 0.5e-6), spread[0], 1e-12);
        Assert.Equal(-spread[0], spread[^1], 1e-12);
        Assert.All(spread.Zip(spread.Skip(1)), pair => Assert.Equal(2 * spread[^1] / (spread.Length - 1), pair.Second - pair.First, 1e-9));
    }
}
