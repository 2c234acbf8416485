namespace GradientDescent.Statistics.Tests.Summaries;

/// <summary>A summary names the assumptions that fail so far that the conclusion changes.</summary>
public class AdviceTests
{
    /// <summary>A line, with outliers among the largest 1.2 % of Bedrooms.</summary>
    private static readonly House[] Outliers = [.. Enumerable.Range(0, 10_000).Select(static i =>
        new House(i / 1000.0, (2.4 * i / 1000) + Math.Sin(i * 0.7) - (i >= 9880 ? 80 : 0)))];

    [Fact]
    public void Unequal_variances_are_among_the_notes_unless_the_errors_are_robust()
    {
        var trainer = new House.Trainer();
        var fit = trainer.Fit(Outliers);
        var diagnostics = trainer.Diagnose(Outliers, fit);

        Assert.Equal(diagnostics.Advice, fit.Summary(diagnostics).Advice);
        Assert.Contains("Use robust errors: fit.Summary(diagnostics, StandardErrors.Hc3).", fit.Summary(diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Contains("(heteroscedasticity;", fit.Summary(diagnostics).ToString(), StringComparison.Ordinal);
        Assert.True(fit.Summary(diagnostics).Residuals!.BreuschPagan.PValue < 1e-10);

        Assert.Empty(fit.Summary(diagnostics, StandardErrors.Hc3).Advice);
        Assert.Empty(fit.Summary().Advice);
    }

    [Fact]
    public void Collinear_features_are_among_the_notes_without_diagnostics()
    {
        Estate[] rows = [.. Enumerable.Range(0, 300).Select(static i => new Estate(i % 20, (i % 20) + (1e-3 * Math.Sin(i)), i % 7, (3 * (i % 20)) + (i % 7) + (2 * Math.Sin(i * 1.3))))];
        var summary = new Estate.Trainer().Fit(rows).Summary();

        Assert.StartsWith("Collinearity hides effects", Assert.Single(summary.Advice));
        Assert.Contains("(variance inflation of", summary.ToString(), StringComparison.Ordinal);
        Assert.All(summary.ToString().Split('\n').SkipWhile(static line => line != "Notes:"), static line => Assert.InRange(line.Length, 0, 94));
    }

    [Fact]
    public void The_library_judges_collinearity_by_the_same_numbers()
    {
        Estate[] rows = [.. Enumerable.Range(0, 300).Select(static i => new Estate(i % 20, (i % 20) + (1e-3 * Math.Sin(i)), i % 7, (3 * (i % 20)) + (2 * Math.Sin(i * 1.3))))];
        var trainer = new Estate.Trainer();
        var fit = trainer.Fit(rows);

        Assert.Equal(trainer.Diagnose(rows, fit).Advice, fit.Summary(trainer.Diagnose(rows, fit)).Advice);
    }
}
