using GradientDescent.Numerics;
using GradientDescent.Solving;

namespace GradientDescent.Tests.Refinement;

[Trait("Category", "Kernel")]
public class ResidualSumsTests
{
    /// <summary>
    /// Of 106 bits, what thousands of roundings of the lower halves leave, relative to the sum of the terms' sizes: 100 where it is least.
    /// </summary>
    private const double Bits = 98;

    public static TheoryData<int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int>();
            foreach (var rows in Enumerable.Range(1, 20).Concat([63, 64, 65]))
            {
                foreach (var features in new[] { 1, 2, 7, 8, 17 })
                    shapes.Add(rows, features);
            }

            foreach (var rows in new[] { 8191, 8192, 8193 })
                shapes.Add(rows, 8);
            shapes.Add(8193, 1);
            shapes.Add(8193, 17);
            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void They_agree_with_exact_sums(int rows, int features)
    {
        var isLarge = rows > 1000;
        foreach (var isWeighted in new[] { false, true })
        {
            foreach (var hasIntercept in isLarge ? [true] : new[] { false, true })
            {
                var problem = ResidualProblem.Random(rows, features, hasIntercept, isWeighted);
                var exact = problem.Exact();

                AssertClose(exact, problem.OfBlock<double>());
                AssertClose(exact, problem.OfColumns<double>(threads: 1));
                AssertClose(exact, problem.OfColumns<float>(threads: 1));
                AssertClose(exact, problem.OfBlock<float>());
            }
        }
    }

    [Fact]
    public void Whole_numbers_that_cancel_leave_exact_sums()
    {
        // Wampler's polynomial at its own coefficients, off by a hundred million up and down: the sums stay below 2¹⁰⁶.
        double[] x = [.. Enumerable.Range(0, 21).Select(i => (double)i)];
        double[][] powers = [.. Enumerable.Range(1, 5).Select(power => Array.ConvertAll(x, value => Math.Pow(value, power)))];
        double[] residuals = [.. Enumerable.Range(0, 21).Select(i => 1e8 * ((i % 2 * 2) - 1) + i)];
        double[] target = [.. Enumerable.Range(0, 21).Select(i => 1 + powers.Sum(power => power[i]) + residuals[i])];
        var problem = new ResidualProblem([.. powers, target], [1, 1, 1, 1, 1, 1], featureCount: 5);
        var exact = problem.Exact();

        var sums = problem.OfBlock<double>();

        for (var i = 0; i <= 5; i++)
            Assert.True((exact.Gradient[i].Value - sums.GradientSum(i)).Mantissa.IsZero);
        Assert.True((exact.Squares.Value - sums.SquareSum).Mantissa.IsZero);
        Assert.True(exact.Gradient[5].Value.Log2 < exact.Gradient[4].Value.Log2);
    }

    [Fact]
    public void Lower_halves_of_the_weights_count_where_all_else_cancels()
    {
        double[] x = [.. Enumerable.Range(1, 100).Select(i => 1.0 / i)];
        var lower = Math.ScaleB(1, -60);
        var problem = new ResidualProblem([x, x], [new DoubleDouble(1, lower)], featureCount: 1);

        var sums = problem.OfBlock<double>();

        Assert.Equal(-lower * x.Sum(), (double)sums.GradientSum(1), lower * 1e-13);
    }

    [Theory]
    [InlineData(8192)]
    [InlineData(20_000)]
    [InlineData(70_001)]
    public void Any_number_of_threads_gives_the_same_bits(int rows)
    {
        var problem = ResidualProblem.Random(rows, featureCount: 3, hasIntercept: true, isWeighted: true);
        var expected = problem.OfColumns<double>(threads: 1);

        foreach (var threads in new[] { 2, 3 })
        {
            var sums = problem.OfColumns<double>(threads);

            Assert.Equal(expected.SquareSum, sums.SquareSum);
            Assert.Equal(expected.Totals, sums.Totals);
            for (var i = 0; i <= 3; i++)
            {
                Assert.Equal(expected.GradientSum(i), sums.GradientSum(i));
                Assert.Equal(expected.Sizes.SquareSum(i), sums.Sizes.SquareSum(i));
            }
        }
    }

    [Fact]
    public void Cleared_sums_start_anew()
    {
        var problem = ResidualProblem.Random(100, featureCount: 2, hasIntercept: true, isWeighted: true);
        var sums = problem.OfBlock<double>();
        sums.Clear();
        sums.Merge(problem.OfBlock<double>());

        Assert.Equal(100, sums.Totals.Rows);
        Assert.Equal(80, sums.Totals.Counted);
        AssertClose(problem.Exact(), sums);
    }

    private static void AssertClose(ExactResidualSums exact, ResidualSums sums)
    {
        for (var i = 0; i < exact.Gradient.Length; i++)
            AssertClose(exact.Gradient[i], sums.GradientSum(i));
        AssertClose(exact.Squares, sums.SquareSum);
    }

    private static void AssertClose(ExactResidualSums.Sum exact, DoubleDouble sum) =>
        Assert.True(exact.Value.IsWithin(Bits, exact.Size, sum), $"Right to {exact.Size.Log2 - (exact.Value - sum).Log2} bits.");
}
