using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

/// <summary>A column is constant when its values are equal. One that varies by little is fitted, with the digits that are left.</summary>
public class NearlyConstantTests
{
    public static TheoryData<LeastSquaresSolver> Solvers => [.. Enum.GetValues<LeastSquaresSolver>()];

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Differences_of_1_at_1e15_are_fitted(LeastSquaresSolver solver)
    {
        var fit = new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(static k => new House(1e15 + k, k))]);

        Assert.Equal(1, fit.Model.Bedrooms, 1e-12);
        Assert.Equal(1, fit.Metrics.RSquared, 1e-12);
        Assert.Empty(fit.Solution!.RedundantFeatures);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void So_are_two_such_columns_that_are_nearly_multiples_of_each_other(LeastSquaresSolver solver)
    {
        var fit = new Double2.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 20).Select(static k => new Double2(1e15 + k, 1e15 + (k * k), k + (3.0 * k * k)))]);

        Assert.Equal(1, fit.Model.X1, 1e-10);
        Assert.Equal(3, fit.Model.X2, 1e-10);
    }

    [Theory]
    [MemberData(nameof(LossCases.Rows), MemberType = typeof(LossCases))]
    public void Every_loss_fits_them(LossCase loss)
    {
        var model = new ModelCase<House, double, House.Trainer.Kernel, House.Model>();
        double[][] columns = [[.. Enumerable.Range(0, 20).Select(static k => 1e15 + k)], [.. Enumerable.Range(0, 20).Select(static k => (double)k)]];

        // The loss of a constant model is above 3 for every loss but the flattest.
        Assert.InRange(model.Fit(loss, new(), columns).Loss, 0, 0.1);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Ticks_of_a_time_are_fitted(LeastSquaresSolver solver)
    {
        var start = new DateTime(2026, 1, 1).Ticks;

        var fit = new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 24).Select(hour => new House(start + (hour * TimeSpan.TicksPerHour), hour))]);

        Assert.Equal(1.0 / TimeSpan.TicksPerHour, fit.Model.Bedrooms, 1e-9 / TimeSpan.TicksPerHour);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Only_equal_values_are_constant(LeastSquaresSolver solver)
    {
        FitResult<House.Model> Fit(double other) => new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 23).Select(k => new House(k % 2 == 0 ? 0.3 : other, k))]);

        var constant = Fit(0.3);
        Assert.Equal(0, constant.Model.Bedrooms);
        Assert.StartsWith("Bedrooms is constant in these rows", Assert.Single(constant.Advice), StringComparison.Ordinal);

        // One unit in the last place apart. A rounded decimal could be either, so no digit is certain.
        var fit = Fit(0.1 + 0.2);
        Assert.Empty(fit.Solution!.RedundantFeatures);
        Assert.Contains(fit.Advice, static advice => advice.StartsWith("No digit of the coefficient of Bedrooms", StringComparison.Ordinal));
    }

    /// <summary>One row of 14 differs, by one unit in the last place; so does the target's.</summary>
    [Theory]
    [MemberData(nameof(Solvers))]
    public void One_different_row_is_enough(LeastSquaresSolver solver)
    {
        var trainer = new House.Trainer(new() { Solver = solver });

        Assert.Equal(1, trainer.Fit([.. Enumerable.Range(0, 14).Select(static k => new House(1e15 + (k == 0 ? 1 : 0), k == 0 ? 1 : 0))]).Model.Bedrooms, 1e-9);
        var target = trainer.Fit([.. Enumerable.Range(0, 14).Select(static k => new House(k % 2, 8e15 + (k % 2)))]);
        Assert.Equal(1, target.Model.Bedrooms, 1e-9);
        Assert.InRange(target.Metrics.RSquared, 0.99, 1);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void So_is_one_row_of_small_weight(LeastSquaresSolver solver)
    {
        var fit = new Survey.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 17).Select(static k => new Survey(100 + (k == 0 ? 1 : 0), k == 0 ? 1e-20 : 1e6, k == 0 ? 4.5 : 1))]);

        Assert.Equal(3.5, fit.Model.Age, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void A_constant_target_has_exact_weights(LeastSquaresSolver solver)
    {
        var fit = new House.Trainer(new() { Solver = solver }).Fit([.. Enumerable.Range(0, 9).Select(static k => new House(k, 7.3))]);

        Assert.Equal((0, 7.3), (fit.Model.Bedrooms, fit.Model.Intercept));
        Assert.InRange(fit.Solution!.CorrectDigits, 15, 16);
        Assert.Empty(fit.Advice);
    }

    [Theory]
    [MemberData(nameof(Solvers))]
    public void Beside_a_ridge_penalty_the_coefficient_of_a_constant_is_exactly_0(LeastSquaresSolver solver)
    {
        var fit = new Double2.Trainer(new() { Solver = solver, Penalty = Penalty.Ridge(0.1) }).Fit([.. Enumerable.Range(0, 20).Select(static k => new Double2(5.1, k, k + (3.0 * k * k)))]);

        Assert.Equal(0, fit.Model.X1);
        Assert.InRange(fit.Solution!.CorrectDigits, 9, 16);
    }

    [Fact]
    public void A_mean_of_many_equal_values_is_not_rounded()
    {
        House[] rows = [.. Enumerable.Range(0, 100_000).Select(static k => new House(k % 7, 0.1))];

        Assert.InRange(new House.Trainer<Huber>(default).Fit(rows).Loss, 0, 1e-25);
    }
}
