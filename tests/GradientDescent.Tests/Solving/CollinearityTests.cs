using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

/// <summary>What features are made of, in words.</summary>
public class CollinearityTests
{
    private const int Rows = 40;

    [Theory]
    [InlineData(1, 1, 0, "X3 is X1 + X2")]
    [InlineData(1, -1, 0, "X3 is X1 - X2")]
    [InlineData(-1, 1, 0, "X3 is -X1 + X2")]
    [InlineData(0, 2.5, 0, "X3 is 2.5·X2")]
    [InlineData(-1, 0, 0, "X3 is -X1")]
    [InlineData(1, 0, 0, "X3 is X1")]
    [InlineData(1.8, 0, 32, "X3 is 1.8·X1 + 32")]
    [InlineData(0.5, -2, -7, "X3 is 0.5·X1 - 2·X2 - 7")]
    [InlineData(0, 0, 12, "X3 is constant")]
    [InlineData(0, 0, 0, "X3 is constant")]
    public void A_feature_is_what_it_is_computed_from(double first, double second, double constant, string expected)
    {
        foreach (var solver in Enum.GetValues<LeastSquaresSolver>())
        {
            var collinearity = Assert.Single(Fit(solver, (x1, x2, _) => (first * x1) + (second * x2) + constant).Collinearities);

            Assert.True(collinearity.IsRedundant);
            Assert.Equal(expected, $"{collinearity.Feature} is {collinearity.Formula}");
            Assert.StartsWith(expected, collinearity.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_nearly_so_is_named_with_its_digits_and_kept()
    {
        var solution = Fit(LeastSquaresSolver.Auto, static (x1, x2, own) => x1 + x2 + (1e-5 * own));

        var collinearity = Assert.Single(solution.Collinearities);
        Assert.False(collinearity.IsRedundant);
        Assert.Equal("X3 is X1 + X2 to 6 digits", collinearity.ToString());
        Assert.Empty(solution.RedundantFeatures);
    }

    [Fact]
    public void What_is_less_so_is_not_worth_a_word() =>
        Assert.Empty(Fit(LeastSquaresSolver.Auto, static (x1, x2, own) => x1 + x2 + own).Collinearities);

    [Fact]
    public void Without_intercept_there_is_no_constant_to_make_features_of()
    {
        NoIntercept2[] rows = [.. Enumerable.Range(1, Rows).Select(static i => new NoIntercept2(i, (2 * i) + 3, i % 5))];
        NoIntercept2[] multiples = [.. rows.Select(static row => row with { X2 = 3 * row.X1 })];

        Assert.Empty(new NoIntercept2.Trainer().Fit(rows).Solution!.Collinearities);
        Assert.StartsWith("X2 is 3·X1 to ", Assert.Single(new NoIntercept2.Trainer().Fit(multiples).Solution!.Collinearities).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_intercept_a_constant_is_a_feature_and_zero_is_none()
    {
        NoIntercept2[] rows = [.. Enumerable.Range(1, Rows).Select(static i => new NoIntercept2(7, i, i % 5))];
        NoIntercept2[] zeros = [.. rows.Select(static row => row with { X1 = 0 })];

        Assert.Empty(new NoIntercept2.Trainer().Fit(rows).Solution!.Collinearities);
        Assert.Equal("X1 is 0", Assert.Single(new NoIntercept2.Trainer().Fit(zeros).Solution!.Collinearities).ToString());
    }

    [Fact]
    public void Of_many_parts_only_the_names_are_told()
    {
        var random = new Random(1);
        Double6[] rows = [.. Enumerable.Range(0, Rows).Select(_ =>
        {
            var x = Array.ConvertAll(new int[5], _ => (double)random.Next(100));
            return new Double6(x[0], x[1], x[2], x[3], x[4], x.Sum(), random.Next(100));
        })];

        var collinearity = Assert.Single(new Double6.Trainer().Fit(rows).Solution!.Collinearities);

        Assert.Equal("a combination of X1, X2, X3, X4 and X5", collinearity.Formula);
    }

    [Fact]
    public void The_names_are_the_records_own()
    {
        Survey[] rows = [.. Enumerable.Range(0, Rows).Select(static i => new Survey(40, 1 + (i % 3), i))];

        var fit = new Survey.Trainer().Fit(rows);

        Assert.Equal("Age is constant", Assert.Single(fit.Solution!.Collinearities).ToString());
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("Age is constant in these rows", StringComparison.Ordinal) && advice.Contains("[Excluded]"));
    }

    private static LeastSquaresSolution Fit(LeastSquaresSolver solver, Func<double, double, double, double> third)
    {
        var random = new Random(1);
        Double3[] rows = [.. Enumerable.Range(0, Rows).Select(i =>
        {
            double x1 = i, x2 = random.Next(10);
            return new Double3(x1, x2, third(x1, x2, (2 * random.NextDouble()) - 1), random.Next(100));
        })];
        return new Double3.Trainer(new() { Solver = solver }).Fit(rows).Solution!;
    }

    /// <summary>A copy of one feature is not said to have parts of two others that are nearly equal.</summary>
    [Fact]
    public void A_formula_has_no_parts_that_are_only_rounding()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            double N() => random.NextDouble() - 0.5;
            Double5[] rows = [.. Enumerable.Range(0, 30).Select(_ => (A: N(), C: N())).Select(pair => new Double5(pair.A, pair.A + (1e-6 * N()), pair.C, pair.C, N(), N()))];

            Assert.Equal("X3", new Double5.Trainer().Fit(rows).Solution!.Collinearities.Single(static collinearity => collinearity.IsRedundant).Formula);
        }
    }
}
