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
        var ranks = NormalScores.SpreadRanks(_count);

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
        Assert.All(Enumerable.Range(1, 4), static rank => Assert.Equal(Normal.InvCDF(0, 1, (rank - 0.5) / 4), NormalScores.Of(rank, 4), 1e-12));
        Assert.Equal(0, NormalScores.Of(3, 5), 1e-12);
        Assert.Equal(-NormalScores.Of(1, 10_000_000_000), NormalScores.Of(10_000_000_000, 10_000_000_000));
    }

    /// <summary>A rank that is drawn at several scores looks like a stair, or like residuals that are cut off.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3_001)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    [InlineData(20_000_000_000)]
    public void Each_rank_is_drawn_once_from_the_smallest_residual_to_the_largest(long rows)
    {
        var ranks = NormalScores.SpreadRanks(rows);
        var scores = Array.ConvertAll(ranks, rank => NormalScores.Of(rank, rows));

        Assert.Equal((1, rows), (ranks[0], ranks[^1]));
        Assert.Equal(ranks.Distinct().Order(), ranks);
        Assert.InRange(ranks.Length, Math.Min(rows, 100), NormalScores.MaxPoints);
        Assert.Equal(ranks.Reverse(), ranks.Select(rank => rows + 1 - rank));
        if (rows > 2)
            Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 1e-6, 0.6));
    }

    [Fact]
    public void The_ends_of_many_residuals_are_exact()
    {
        var rows = Flat.Some(12_000);
        rows[7] = rows[7] with { Rent = 500 };
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var sorted = rows.Select(row => row.Rent - fit.Model.Predict(row)).Order().ToArray();
        var residuals = PicturedRows.Of(trainer.Report(rows, fit))!.Residuals;

        Assert.Equal(sorted[0], residuals.Quantiles[0], 1e-9);
        Assert.Equal(sorted[^1], residuals.Quantiles[^1], 1e-9);
        Assert.Equal(Normal.InvCDF(0, 1, 0.5 / rows.Length), residuals.Scores[0], 1e-12);

        // The largest residual is drawn at its own score only.
        Assert.Single(residuals.Quantiles, quantile => quantile > 100);
    }
}
