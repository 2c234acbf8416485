using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

/// <summary>Products that underflow are refused by name, like products that overflow.</summary>
public class SmallNumberTests
{
    private static readonly double[] Scales = [1e-140, 1e-155, 1e-161, 1e-170, 1e-300, 1e-310];

    private static readonly double[] SmallWeights = [1e-285, 1e-300, 1e-310];
    private static readonly double[] Constants = [0, 0.1, 1e-140, 1e-300];

    public static TheoryData<LeastSquaresSolver> Solvers => [.. Enum.GetValues<LeastSquaresSolver>()];

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Features_and_targets_whose_squares_underflow(LeastSquaresSolver solver) => Assert.All(Scales, scale =>
    {
        var trainer = new House.Trainer(new() { Solver = solver });
        House[] feature = [.. Enumerable.Range(0, 20).Select(k => new House(scale * k, 1 + k))];
        House[] target = [.. Enumerable.Range(0, 20).Select(k => new House(k, scale * (1 + k)))];

        foreach (var (rows, name) in new[] { (feature, "Bedrooms"), (target, "Price") })
        {
            Assert.StartsWith($"The values of {name} are so small, or differ by so little", Assert.Throws<ArgumentException>(() => trainer.Fit(rows)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => trainer.Fit(rows.Where(static _ => true)));
            Assert.Throws<ArgumentException>(() => trainer.RegularizationPath(rows, PenaltyGrid.Lasso()));
            Assert.Throws<ArgumentException>(() => new House.Trainer<Huber>(default).Fit(rows));
        }
    });

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Values_that_are_small_and_vary_around_0_too(LeastSquaresSolver solver) => Assert.Throws<ArgumentException>(() =>
        new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(static k => new House(k % 2 == 0 ? 1e-170 : -1e-170, k))]));

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Sample_weights(LeastSquaresSolver solver) => Assert.All(SmallWeights, scale => Assert.StartsWith(
        "The values of Households are so small",
        Assert.Throws<ArgumentException>(() => new Survey.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(k => new Survey(k, scale * (1 + (k % 3)), k))])).Message,
        StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Constants_of_any_size_are_not_refused(LeastSquaresSolver solver) => Assert.All(Constants, constant =>
    {
        var fit = new Double2.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(k => new Double2(constant, k, 3 * k))]);

        Assert.Equal(3, fit.Model.X2, 1e-12);
        Assert.Equal(0, fit.Model.X1);
    });

    [Theory]
    [MemberData(nameof(Solvers))]
    public void What_is_not_refused_has_its_sums_of_squares(LeastSquaresSolver solver)
    {
        const double Scale = 1e-130;
        var fit = new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(static k => new House(k, Scale * (1 + (2 * k) + (k % 3))))]);

        var targets = Enumerable.Range(0, 20).Select(static k => 1.0 + (2 * k) + (k % 3)).ToArray();
        var total = targets.Sum(target => Math.Pow(target - targets.Average(), 2));
        Assert.Equal(total, fit.Solution!.TotalSumOfSquares / Scale / Scale, 1e-10 * total);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void The_total_sum_of_squares_is_that_of_the_target_also_with_fewer_rows_than_features(LeastSquaresSolver solver)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            Double6[] rows = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => new Double6(N(), N(), N(), N(), N(), N(), N()))];
            var mean = rows.Average(static row => row.Y);
            var total = rows.Sum(row => (row.Y - mean) * (row.Y - mean));

            Assert.Equal(total, new Double6.Trainer(new() { Solver = solver }).Fit(rows).Solution!.TotalSumOfSquares, 1e-12 * total);

            double N() => 100 + random.NextDouble();
        }
    }

    [Fact]
    public void A_penalty_that_overflows_is_refused() => Assert.Throws<ArgumentException>(static () =>
        new Survey.Trainer(new() { Penalty = Penalty.Ridge(1e300) }).Fit([.. Enumerable.Range(0, 20).Select(static k => new Survey(k, 1e10, 1 + (2 * k)))]));
}
