using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Diagnostics;

/// <summary>Assumptions that fail so far that the conclusion changes are named, with what to do.</summary>
public class DiagnosticAdviceTests
{
    /// <summary>A line, with outliers among the largest 1.2 % of X.</summary>
    private static readonly House[] Outliers = [.. Enumerable.Range(0, 10_000).Select(static i =>
        new House(i / 1000.0, (2.4 * i / 1000) + Math.Sin(i * 0.7) - (i >= 9880 ? 80 : 0)))];

    private static readonly House[] Even = [.. Enumerable.Range(0, 500).Select(static i => new House(i % 25, 100 + (3 * (i % 25)) + (10 * Math.Sin(i * i))))];

    [Fact]
    public void Outliers_that_make_the_classical_errors_too_small_are_named_with_robust_errors_and_Huber()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Outliers);
        var diagnostics = trainer.Diagnose(Outliers, fit);

        Assert.InRange(fit.Model.Bedrooms, 1, 2);
        var advice = Assert.Single(diagnostics.Advice);
        Assert.StartsWith("The variance of the residuals depends on the features (heteroscedasticity; Breusch–Pagan χ²(1) ", advice);
        Assert.Contains("the robust standard error of Bedrooms (Hc3) is ", advice);
        Assert.Contains("Use robust errors: fit.Summary(diagnostics, StandardErrors.Hc3).", advice);
        Assert.EndsWith("fit with the loss Huber.", advice);

        var ratio = Math.Sqrt(diagnostics.Hc3()[1, 1]) / Classical(fit.Solution!);
        Assert.Contains(FormattableString.Invariant($"(Hc3) is {ratio:G3} times the classical one"), advice);
        Assert.InRange(new House.Trainer<Huber>(new(1)).Fit(Outliers).Model.Bedrooms, 2.3, 2.5);
    }

    [Fact]
    public void Residuals_that_grow_with_a_feature_are_named_without_Huber()
    {
        House[] rows = [.. Enumerable.Range(1, 2000).Select(static i => new House(Math.Exp(i / 500.0), Math.Exp(i / 500.0) * (2 + (0.3 * Math.Sin(i * 0.7)))))];
        var trainer = new House.Trainer();

        var advice = Assert.Single(trainer.Diagnose(rows, trainer.Fit(rows)).Advice);

        Assert.Contains("heteroscedasticity", advice);
        Assert.DoesNotContain("Huber", advice);
    }

    [Fact]
    public void Features_that_measure_the_same_are_named_if_neither_can_be_told_from_0()
    {
        Double2[] rows = [.. Enumerable.Range(0, 400).Select(static i => new Double2(i % 20, (i % 20) + (1e-3 * Math.Sin(i)), (3 * (i % 20)) + (2 * Math.Sin(i * 1.3))))];
        var trainer = new Double2.Trainer();

        var advice = Assert.Single(trainer.Diagnose(rows, trainer.Fit(rows)).Advice);

        Assert.StartsWith("Collinearity hides effects: other features explain these so far that their coefficients cannot be told from 0 (variance inflation of X1 ", advice);
        Assert.Contains(", X2 ", advice);
        Assert.Contains("use a ridge penalty", advice);
    }

    [Fact]
    public void When_nothing_changes_the_conclusion_nothing_is_said()
    {
        var trainer = new House.Trainer();

        Assert.Empty(trainer.Diagnose(Even, trainer.Fit(Even)).Advice);
        Assert.Empty(trainer.Diagnose(House.Tutorial, trainer.Fit(House.Tutorial)).Advice);

        // Collinear, but each coefficient is far from 0.
        Double2[] rows = [.. Enumerable.Range(0, 400).Select(static i => new Double2(i % 20, (i % 20) + Math.Sin(i), (30 * (i % 20)) + (20 * Math.Sin(i)) + (1e-2 * Math.Sin(i * 1.3))))];
        Assert.Empty(new Double2.Trainer().Diagnose(rows, new Double2.Trainer().Fit(rows)).Advice);
    }

    [Fact]
    public void An_exact_fit_leaves_nothing_to_test()
    {
        House[] rows = [.. Enumerable.Range(0, 10).Select(static i => new House(i, 2 + (3.3 * i)))];
        var trainer = new House.Trainer();
        var diagnostics = trainer.Diagnose(rows, trainer.Fit(rows));

        Assert.Equal((double.NaN, double.NaN), (diagnostics.BreuschPagan.Value, diagnostics.White.Value));
        Assert.Contains("nothing is left to test", Assert.Single(diagnostics.Advice));
    }

    /// <summary>Two levels of fitted values have squares on a line, and squared residuals that are all equal have no variance.</summary>
    [Fact]
    public void What_cannot_be_tested_has_fewer_degrees_of_freedom_or_none()
    {
        House[] levels = [.. Enumerable.Range(0, 40).Select(static i => new House(i % 2, (5 * (i % 2)) + Math.Sin(i)))];
        House[] equal = [.. Enumerable.Range(0, 40).Select(static i => new House(i / 4, (i % 4) is 0 or 3 ? 1 : -1))];
        var trainer = new House.Trainer();

        var diagnostics = trainer.Diagnose(levels, trainer.Fit(levels));
        Assert.Equal((1, 1), (diagnostics.BreuschPagan.DegreesOfFreedom, diagnostics.White.DegreesOfFreedom));
        Assert.Equal(diagnostics.BreuschPagan.Value, diagnostics.White.Value, 1e-9);
        Assert.Equal(double.NaN, trainer.Diagnose(equal, trainer.Fit(equal)).BreuschPagan.Value);
    }

    [Fact]
    public void Prepared_rows_have_the_same_diagnostics()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Even);

        Assert.Equal(trainer.Diagnose(Even, fit).Hc3(), fit.Diagnose(trainer.PrepareRows(Even, fit.Model)).Hc3());
        Assert.Throws<InvalidOperationException>(() => new House.Trainer(new() { Epochs = 3 }).Fit(Even).Diagnose(trainer.PrepareRows(Even, fit.Model)));
    }

    /// <summary>s / √Σ(x − mean)².</summary>
    private static double Classical(LeastSquaresSolution solution) =>
        Math.Sqrt(solution.ResidualSumOfSquares / (solution.NonzeroWeightRowCount - 2)) / solution.DesignFactor()[1, 1];
}
