namespace GradientDescent.Tests.Factors;

[Trait("Category", "Kernel")]
public class FactorMergeTests
{
    [Theory]
    [InlineData(2, 300, 1, false)]
    [InlineData(4, 1000, 400, false)]
    [InlineData(9, 30_000, 12_345, true)]
    [InlineData(17, 5000, 8, false)]
    [InlineData(300, 4000, 1700, false)]
    public void Merged_factors_are_the_factor_of_all_rows(int columnCount, int rows, int firstRows, bool isWeighted)
    {
        var data = FactorRows.Random(columnCount, rows, isWeighted);
        var whole = data.Factor();

        var merged = data.Part(..firstRows).Factor().Merge(data.Part(firstRows..).Factor());

        Assert.Equal(whole.Totals with { Weight = 0, LogWeight = 0 }, merged.Totals with { Weight = 0, LogWeight = 0 });
        Assert.Equal(whole.Totals.Weight, merged.Totals.Weight, 1e-13 * whole.Totals.Weight);
        for (var j = 0; j < columnCount; j++)
        {
            var length = Math.Sqrt(Enumerable.Range(0, columnCount).Sum(i => whole[i, j] * whole[i, j]));
            Assert.Equal(whole.Mean[j], merged.Mean[j], 1e-14 * (Math.Abs(whole.Mean[j]) + length));
            for (var i = 0; i < columnCount; i++)
                Assert.Equal(whole[i, j], merged[i, j], 1e-13 * length);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public void Any_number_of_threads_gives_the_same_bits(int columnCount)
    {
        var data = FactorRows.Random(columnCount, 100_000);
        var expected = data.Factor(threads: 1);

        foreach (var threads in new[] { 2, 3, 8 })
        {
            var factor = data.Factor(threads);

            Assert.Equal(expected.Mean, factor.Mean);
            Assert.All(Enumerable.Range(0, columnCount * columnCount), cell =>
                Assert.Equal(expected[cell / columnCount, cell % columnCount], factor[cell / columnCount, cell % columnCount]));
        }
    }

    [Fact]
    public void Rows_of_no_weight_add_nothing_and_alone_are_refused()
    {
        var data = FactorRows.Random(4, 2000, isWeighted: true);
        var without = data.Factor();
        Array.Fill(data.Weights!, 0, 0, 1000);
        var late = data.Part(1000..).Factor();

        var factor = data.Factor();

        Assert.Equal(2000, factor.Totals.Rows);
        Assert.Equal(late.Totals.Counted, factor.Totals.Counted);
        Assert.True(factor.Totals.Weight < without.Totals.Weight);
        FactorAgreementTests.AssertAgrees(data.Reference(), factor, isUnique: true);
        Array.Fill(data.Weights!, 0);
        Assert.Contains("sample weights", Assert.Throws<ArgumentException>(() => data.Factor()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_columns_are_refused() =>
        Assert.Throws<ArgumentException>(() => FactorRows.Random(3, 9).Factor().Merge(FactorRows.Random(4, 9).Factor()));

    [Theory]
    [InlineData(1e200)]
    [InlineData(1.7e308)]
    public void Numbers_whose_squares_overflow_are_refused(double size)
    {
        var data = new FactorRows([[size, -size, size / 2], [1, 2, 3], [3, 2, 4]]);

        Assert.Contains("too large", Assert.Throws<ArgumentException>(() => data.Factor()).Message, StringComparison.Ordinal);
    }
}
