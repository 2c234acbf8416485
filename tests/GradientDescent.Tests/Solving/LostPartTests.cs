using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Solving;

/// <summary>A feature that only looks redundant, because its own part is lost in rounding, is not called redundant, and no digits are claimed for a model without it.</summary>
public class LostPartTests
{
    private static readonly Parabola[] Rows = Around(1e7, step: 1);

    [Fact]
    public void Moments_keep_a_square_that_they_can_tell_from_a_line()
    {
        var trainer = new Parabola.Trainer();

        var fit = trainer.Fit(trainer.MomentsOf(Rows));

        Assert.InRange(fit.Metrics.RSquared, 0.99, 1);
        Assert.InRange(fit.Solution!.CorrectDigits, 0, 3);
        Assert.Contains(fit.Advice, static advice => advice.Contains("LeastSquaresSolver.Auto", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_and_their_factor_find_it()
    {
        var trainer = new Parabola.Trainer();

        Assert.Equal(0.5, trainer.Fit(Rows).Model.XPower2, 1e-12);
        Assert.InRange(trainer.Fit(Rows).Solution!.CorrectDigits, 4, 16);
        Assert.Equal(0.5, trainer.Fit(trainer.QrFactorOf(Rows)).Model.XPower2, 1e-6);
    }

    [Fact]
    public void Moments_that_cannot_tell_say_so()
    {
        var rows = Around(1e8, step: 0.37);
        var trainer = new Parabola.Trainer();

        var fit = trainer.Fit(trainer.MomentsOf(rows));

        var lost = Assert.Single(fit.Solution!.Collinearities);
        Assert.True(lost is { Feature: "XPower2", IsRedundant: true, IsLost: true });
        Assert.All(fit.Solution.WeightDigits, static digits => Assert.Equal(0, digits));
        Assert.Contains("lost in the rounding of the moments", Assert.Single(fit.Advice));
    }

    [Fact]
    public void Rows_whose_squares_are_rounded_to_a_line_say_how_to_centre()
    {
        var fit = new Parabola.Trainer().Fit(Around(1e10, step: 0.37));

        Assert.True(Assert.Single(fit.Solution!.Collinearities).IsLost);
        Assert.All(fit.Solution.WeightDigits, static digits => Assert.Equal(0, digits));
        Assert.Contains("Subtract a number near their mean from the values that XPower2 is computed from", Assert.Single(fit.Advice));
    }

    /// <summary>The digits of the intercept of nearly collinear features, from a factor of rows.</summary>
    [Fact]
    public void The_intercept_of_nearly_collinear_features_claims_no_more_than_it_has()
    {
        var trainer = new Double2.Trainer();
        Double2[] rows = [.. Enumerable.Range(0, 5).Select(static k => new Double2(k, (3.0 * k) + (1e-8 * (k * 7 % 5)), 0)).Select(static row => row with { Y = row.X1 + row.X2 + 0.1 })];

        var fit = trainer.Fit(trainer.QrFactorOf(rows));

        Assert.InRange(fit.Solution!.WeightDigits[^1], 0, -Math.Log10(Math.Abs((fit.Model.Intercept - 0.1) / 0.1)) + 0.3);
    }

    [Fact]
    public void A_true_combination_is_redundant_and_not_lost()
    {
        Double3[] rows = [.. Enumerable.Range(0, 40).Select(static i => new Double3(i * 0.3, i % 7 * 0.1, (i * 0.3) + (i % 7 * 0.1), i % 5))];

        var collinearity = Assert.Single(new Double3.Trainer().Fit(rows).Solution!.Collinearities);

        Assert.Equal((true, false), (collinearity.IsRedundant, collinearity.IsLost));
        Assert.Equal("X1 + X2", collinearity.Formula);
    }

    /// <summary>Both methods leave out the same features, or say that the moments cannot tell.</summary>
    [Fact]
    public void The_normal_equations_leave_out_what_rows_do_or_say_that_it_is_lost()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = RandomLeastSquares.Of(seed);
            var (byRows, byMoments) = (problem.Solve(LeastSquaresSolver.Auto), problem.Solve(LeastSquaresSolver.NormalEquations));
            var lost = byMoments.Solved.Collinearities.Where(static combination => combination.IsLost).Select(static combination => combination.Feature);

            Assert.True(LeastSquaresProblem.Redundant(byMoments).Except(lost).All(byRows.Solved.IsRedundant), $"seed {seed}");
        }
    }

    private static Parabola[] Around(double centre, double step) =>
        [.. Enumerable.Range(0, 50).Select(i => new Parabola(centre + (step * i), (0.5 * (i - 25) * (i - 25)) + (3 * i)))];
}
