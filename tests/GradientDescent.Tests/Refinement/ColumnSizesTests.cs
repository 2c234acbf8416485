namespace GradientDescent.Tests.Refinement;

[Trait("Category", "Kernel")]
public class ColumnSizesTests
{
    private const double LargestWhole = 9007199254740992;

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(0.0, true)]
    [InlineData(-3.0, true)]
    [InlineData(LargestWhole, true)]
    [InlineData(-LargestWhole, true)]
    [InlineData(LargestWhole + 2, false)]
    [InlineData(-LargestWhole - 2, false)]
    [InlineData(0.5, false)]
    [InlineData(-1e-300, false)]
    [InlineData(4503599627370495.5, false)]
    public void One_number_among_whole_ones_decides_wherever_it_stands(double number, bool isWhole)
    {
        const int Rows = 19;
        for (var row = 0; row < Rows; row++)
        {
            double[] whole = [.. Enumerable.Range(-5, Rows).Select(i => i == 0 ? double.NegativeZero : i)];
            double[] other = [.. whole];
            other[row] = number;

            var sizes = new ResidualProblem([whole, other, whole], [1, 1], featureCount: 2).OfBlock<double>().Sizes;

            Assert.Equal([true, isWhole, true], Enumerable.Range(0, 3).Select(column => sizes.IsWhole(column, LargestWhole)));
        }
    }

    [Fact]
    public void Rows_without_weight_decide_nothing()
    {
        var sizes = new ResidualProblem([[1, 0.5, 3], [0.5, 0.5, 3], [1, 0, 2]], [1], featureCount: 1).OfBlock<double>().Sizes;

        Assert.True(sizes.IsWhole(0, LargestWhole));
        Assert.False(sizes.IsWhole(1, LargestWhole));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Squares_are_weighted_sums(bool isWeighted)
    {
        const int Features = 3;
        var problem = ResidualProblem.Random(3000, Features, hasIntercept: true, isWeighted);
        var sizes = problem.OfColumns<double>(threads: 1).Sizes;

        for (var column = 0; column <= Features; column++)
        {
            var expected = problem.Rows[column].Select((z, row) => z * z * (isWeighted ? problem.Rows[Features + 1][row] : 1)).Sum();
            Assert.Equal(expected, sizes.SquareSum(column), 1e-12 * expected);
            Assert.False(sizes.IsWhole(column, LargestWhole));
        }
    }
}
