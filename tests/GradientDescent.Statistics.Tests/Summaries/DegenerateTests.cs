namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>Rows that leave a statistic undefined: it is NaN, its place in the text says n/a, and nothing is thrown.</summary>
public class DegenerateTests
{
    public static TheoryData<string, House[]> Rows => new()
    {
        { "one row", [new(1, 80)] },
        { "as many rows as weights", [new(1, 80), new(2, 170)] },
        { "a perfect fit", [new(1, 1), new(2, 2), new(3, 3), new(5, 5)] },
        { "a perfect fit but for rounding", [new(1, 0.1), new(2, 0.2), new(3, 0.3), new(5, 0.5), new(7, 0.7)] },
        { "a constant target", [new(1, 5), new(2, 5), new(3, 5)] },
        { "a constant target that is no binary fraction", [new(1, 0.1), new(2, 0.1), new(4, 0.1), new(7, 0.1)] },
        { "a constant feature", [new(1, 1), new(1, 2), new(1, 3), new(1, 5)] },
        { "nothing but zeros", [new(0, 0), new(0, 0)] },
        { "a row that alone determines a weight", [new(1, 1), new(1, 2), new(1, 3), new(2, 5)] },
        { "numbers whose squares overflow a covariance", [new(1, 1e150), new(2, 3e150), new(3, 2e150), new(4, 6e150)] },
        { "small numbers", [new(1e-120, 1), new(2e-120, 3), new(3e-120, 2), new(4e-120, 6)] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_summary_has_a_text(string what, House[] rows)
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(rows);
        var diagnostics = trainer.Diagnose(rows, fit);

        foreach (var errors in Enum.GetValues<StandardErrors>())
        {
            var summary = fit.Summary(diagnostics, errors);

            Assert.DoesNotContain("NaN", summary.ToString(), StringComparison.Ordinal);
            Assert.True(double.IsFinite(summary.Predict([1]).Value), what);
        }
    }

    [Fact]
    public void Without_residual_degrees_of_freedom_there_are_no_standard_errors()
    {
        var summary = new House.Trainer().Fit([new(1, 80), new(2, 170)]).Summary();

        Assert.Equal(0, summary.ResidualDegreesOfFreedom);
        Assert.Equal([double.NaN, double.NaN, double.NaN, double.NaN], new[] { summary.ResidualStandardError, summary["Bedrooms"].StandardError, summary.FTest.Statistic, summary.AdjustedRSquared });
        Assert.Contains("Bedrooms      90.0000        n/a        n/a        n/a         n/a         n/a", summary.ToString(), StringComparison.Ordinal);
        Assert.Contains("no residual degree of freedom", summary.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The sums of these targets are not exact in a double, so the residuals of a perfect fit are rounding errors.</summary>
    public static TheoryData<string, LeastSquaresSolver, House[]> ExactFits
    {
        get
        {
            var cases = new TheoryData<string, LeastSquaresSolver, House[]>();
            foreach (var solver in Enum.GetValues<LeastSquaresSolver>())
            {
                cases.Add("whole numbers", solver, [new(1, 1), new(2, 2), new(3, 3), new(5, 5)]);
                cases.Add("a line of rounded numbers", solver, [.. Enumerable.Range(0, 10).Select(static i => new House(i, 2 + (3.3 * i)))]);
                cases.Add("large terms that leave a small target", solver, [.. Enumerable.Range(0, 50).Select(static i => new House(1e6 + (i / 3.0), 0.7 * (i / 3.0)))]);
                cases.Add("as many rows as weights", solver, [new(1, 2.1), new(2, 3.7)]);
                cases.Add("a constant target", solver, [new(1, 0.1), new(2, 0.1), new(4, 0.1)]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(ExactFits))]
    public void Residuals_that_are_rounding_errors_leave_nothing_to_test(string what, LeastSquaresSolver solver, House[] rows)
    {
        var trainer = new House.Trainer(new() { Solver = solver });
        var fit = trainer.Fit(rows);
        var summary = fit.Summary(trainer.Diagnose(rows, fit));

        Assert.True(fit.Solution!.IsExactFit, what);
        var residuals = summary.Residuals!;
        double[] statistics =
        [
            summary.FTest.Statistic, summary.FTest.PValue, summary.LogLikelihood, summary.Aic, summary.Bic, summary["Bedrooms"].TStatistic, summary["Bedrooms"].PValue,
            residuals.JarqueBera.Statistic, residuals.JarqueBera.PValue, residuals.Omnibus.Statistic, residuals.Omnibus.PValue,
            residuals.Diagnostics.DurbinWatson, residuals.Diagnostics.Skewness, residuals.Diagnostics.Kurtosis,
        ];
        Assert.All(statistics, static statistic => Assert.Equal(double.NaN, statistic));
        Assert.Contains("nothing is left to test", summary.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_residuals_that_are_no_rounding_errors_are_tested()
    {
        House[] rows = [.. Enumerable.Range(0, 20).Select(static i => new House(i, 2 + (3.3 * i) + (1e-9 * Math.Sin(i))))];
        var fit = new House.Trainer(new() { Solver = LeastSquaresSolver.Qr }).Fit(rows);

        Assert.False(fit.Solution!.IsExactFit);
        Assert.True(double.IsFinite(fit.Summary().FTest.Statistic));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(0.1)]
    public void A_target_that_does_not_vary_has_no_R_squared(double price)
    {
        var summary = new House.Trainer().Fit([new(1, price), new(2, price), new(4, price)]).Summary();

        Assert.Equal((double.NaN, double.NaN), (summary.RSquared, summary.FTest.Statistic));
        Assert.Equal(double.NaN, new House.Trainer().Fit([new(1, price), new(2, price), new(4, price)]).Metrics.RSquared);
    }

    [Fact]
    public void A_feature_that_others_determine_is_shown_as_such_and_not_counted()
    {
        Estate[] rows = [.. Enumerable.Range(0, 20).Select(i => new Estate(i % 7, i * i % 5, (i % 7) + (i * i % 5), i % 3))];
        var trainer = new Estate.Trainer();
        var fit = trainer.Fit(rows);
        var summary = fit.Summary(trainer.Diagnose(rows, fit), StandardErrors.Hc3);

        Assert.Equal((2, 17), (summary.ModelDegreesOfFreedom, summary.ResidualDegreesOfFreedom));
        Assert.True(summary["Perimeter"] is { IsRedundant: true, Value: 0, StandardError: double.NaN, PValue: double.NaN, VarianceInflationFactor: null });
        Assert.True(summary.ConditionNumber < 100);
        Assert.Contains("Perimeter           0        n/a", summary.ToString(), StringComparison.Ordinal);
        Assert.Contains("Perimeter is Width + Depth: its coefficient is 0", summary.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_feature_that_others_determine_the_statistics_are_the_same()
    {
        var (with, without) = (HousesWith(redundant: true), HousesWith(redundant: false));

        Assert.Equal(without["Width"].StandardError, with["Width"].StandardError, 1e-9);
        Assert.Equal(without.FTest.Statistic, with.FTest.Statistic, 1e-9);
        Assert.Equal(without.Predict([1, 2, 0]).StandardError, with.Predict([1, 2, 3]).StandardError, 1e-9);

        static Summary HousesWith(bool redundant)
        {
            Estate[] rows = [.. Enumerable.Range(0, 20).Select(i => new Estate(i % 7, i * i % 5, redundant ? (i % 7) + (i * i % 5) : 0, i % 3))];
            var trainer = new Estate.Trainer();
            var fit = trainer.Fit(rows);
            return fit.Summary(trainer.Diagnose(rows, fit), StandardErrors.Hc2);
        }
    }

    [Fact]
    public void A_model_with_nothing_to_estimate_has_a_summary()
    {
        Spring[] rows = [new(0, 1), new(0, 2)];
        var trainer = new Spring.Trainer();
        var fit = trainer.Fit(rows);

        foreach (var errors in Enum.GetValues<StandardErrors>())
        {
            var summary = fit.Summary(trainer.Diagnose(rows, fit), errors);

            Assert.Equal((0, 2), (summary.ModelDegreesOfFreedom, summary.ResidualDegreesOfFreedom));
            Assert.Equal((0, 0), (summary.RSquared, summary.Predict([1]).StandardError));
            Assert.Contains("(uncentered)", summary.ToString(), StringComparison.Ordinal);
        }
    }
}
