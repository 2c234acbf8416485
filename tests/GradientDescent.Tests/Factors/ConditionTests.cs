namespace GradientDescent.Tests.Factors;

[Trait("Category", "Kernel")]
public class ConditionTests
{
    private const double Epsilon = 2.3e-16;

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Powers_keep_the_digits_that_their_condition_leaves_them(int degree)
    {
        var x = Enumerable.Range(0, 3000).Select(static row => row / 2999.0).ToArray();
        var data = new FactorRows([.. Enumerable.Range(1, degree).Select(power => Array.ConvertAll(x, number => Math.Pow(number, power)))]);
        var reference = data.Reference();
        var exact = reference.Cholesky();

        var factor = data.Factor();

        var moments = data.Moments();
        double worst = 0, worstOfMoments = 0;
        var r = new double[degree, degree];
        for (var i = 0; i < degree; i++)
        {
            for (var j = i; j < degree; j++)
            {
                var rest = (x.Length * moments.Covariance(i, j)) - Enumerable.Range(0, i).Sum(k => r[k, i] * r[k, j]);
                r[i, j] = i == j ? Math.Sqrt(Math.Max(rest, 0)) : rest / r[i, i];
            }

            // How nearly the column is a combination of those before it.
            var condition = reference.Length(i) / exact[i, i];
            Assert.Equal(1, factor[i, i] / exact[i, i], 100 * Epsilon * condition);
            worst = Math.Max(worst, Math.Abs((factor[i, i] / exact[i, i]) - 1));
            worstOfMoments = Math.Max(worstOfMoments, Math.Abs((r[i, i] / exact[i, i]) - 1));
        }

        Assert.True(worst < 1e-3 * worstOfMoments, $"{worst} beside {worstOfMoments} of the moments");
    }

    [Fact]
    public void Constant_columns_leave_exactly_nothing()
    {
        var data = FactorRows.Random(9, 20_000, isWeighted: true);
        foreach (var column in new[] { 0, 4, 8 })
            Array.Fill(data.Cells[column], 0.1 + column);

        var factor = data.Factor();

        foreach (var column in new[] { 0, 4, 8 })
        {
            Assert.Equal(0.1 + column, factor.Mean[column]);
            for (var row = 0; row < 9; row++)
                Assert.Equal(0, factor[row, column]);
        }
    }

    [Fact]
    public void A_column_that_is_a_sum_of_others_leaves_roundings()
    {
        var data = FactorRows.Random(6, 20_000);
        data.Cells[3] = [.. data.Cells[0].Zip(data.Cells[1], static (a, b) => a + b)];

        var factor = data.Factor();

        Assert.InRange(factor[3, 3], 0, 1e-13 * data.Reference().Length(3));
        FactorAgreementTests.AssertAgrees(data.Reference(), factor, isUnique: false);
    }

    [Fact]
    public void One_row_has_no_spread()
    {
        var factor = FactorRows.Random(5, 1).Factor();

        Assert.All(Enumerable.Range(0, 25), cell => Assert.Equal(0, factor[cell / 5, cell % 5]));
    }
}
