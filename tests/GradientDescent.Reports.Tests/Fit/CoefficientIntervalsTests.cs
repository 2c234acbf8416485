using System.Text.Json;
using GradientDescent.Reports.Coefficients;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests;

public sealed class CoefficientIntervalsTests
{
    [Fact]
    public void An_exact_fit_has_its_own()
    {
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(Flat.Some(50));

        var intervals = Of(new Report<Flat.Model>(fit));

        Assert.True(intervals.IsOfTheFit);
        Assert.Null(intervals.Note);
        Assert.Equal(fit.Summary().ToString(), intervals.Summary!.ToString());
    }

    [Theory]
    [InlineData(false, "descent")]
    [InlineData(true, "penalised fit")]
    public void Any_other_fit_of_squared_error_has_those_of_the_exact_optimum_and_says_so(bool isPenalised, string what)
    {
        var rows = Flat.Some(50);
        var trainer = new Flat.Trainer(isPenalised ? new() { Penalty = Penalty.Ridge(0.1) } : new() { LearningRate = 0.05, Epochs = 10 });

        var intervals = Of(trainer.Report(rows, trainer.Fit(rows)));

        Assert.False(intervals.IsOfTheFit);
        Assert.Contains($"not to this {what}", intervals.Note, StringComparison.Ordinal);
        var exact = new Flat.Trainer().Fit(rows).Summary();
        Assert.All(exact.Coefficients.Zip(intervals.Summary!.Coefficients), pair =>
        {
            Assert.Equal(pair.First.Value, pair.Second.Value, 1e-9);
            Assert.Equal(pair.First.StandardError, pair.Second.StandardError, 1e-9);
        });
    }

    /// <summary>The same rows tell whether the variance of the residuals is the same everywhere. Other rows than those of the fit do not.</summary>
    [Fact]
    public void Rows_test_the_residuals_and_the_page_gets_the_advice()
    {
        Flat[] rows = [.. Enumerable.Range(1, 400).Select(static i => new Flat(Math.Exp(i / 100.0), i % 5, Math.Exp(i / 100.0) * (2 + (0.3 * Math.Sin(i * 0.7)))))];
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var report = trainer.Report(rows, fit);

        var advice = Assert.Single(fit.Summary(trainer.Diagnose(rows, fit)).Advice);
        Assert.Contains("heteroscedasticity", advice, StringComparison.Ordinal);
        Assert.Equal([advice], Of(report).Summary!.Advice);
        using var data = JsonDocument.Parse(ReportJson.Of(report));
        Assert.Equal(advice, data.RootElement.GetProperty("coefficients").GetProperty("summary").GetProperty("advice")[0].GetString());

        Assert.Null(Of(report with { Rows = trainer.PrepareRows(rows[1..], fit.Model) }).Summary!.Residuals);
        Assert.NotNull(Of(new Flat.Trainer(new() { LearningRate = 1e-6, Epochs = 2 }) is var descent ? descent.Report(rows, descent.Fit(rows)) : report).Summary!.Residuals);
    }

    [Fact]
    public void Another_loss_has_none_and_says_why()
    {
        var rows = Flat.Some(50);
        var trainer = new Flat.Trainer<Huber>(new Huber(1));

        var intervals = Of(trainer.Report(rows, trainer.Fit(rows)));

        Assert.Null(intervals.Summary);
        Assert.Equal("There are no confidence intervals: moments (means and products of the columns) give only squared error, and this fit minimises Huber(1).", intervals.Note);
    }

    [Fact]
    public void A_fit_that_read_its_rows_at_every_epoch_names_that_cause()
    {
        var rows = Flat.Some(50);
        var trainer = new Flat.Trainer(new() { Epochs = 9, GradientSource = GradientSource.Direct });
        var fit = trainer.Fit(rows);

        Assert.Equal(
            "There are no confidence intervals: this fit read its rows at every epoch. Create the report with trainer.Report(rows, fit), which computes the moments of the rows.",
            Of(new Report<Flat.Model>(fit)).Note);
        Assert.NotNull(Of(trainer.Report(rows, fit)).Summary);
        Assert.EndsWith(": the Moments of the report are set to null.", Of(new Report<Flat.Model>(new Flat.Trainer(new() { Epochs = 9 }).Fit(rows)) { Moments = null }).Note, StringComparison.Ordinal);
    }

    /// <summary>The errors of HC3; of HC1 if a row alone determines a weight, because HC3 is not defined then.</summary>
    [Fact]
    public void Robust_errors_stand_beside_the_classical_ones_if_the_rows_are_known()
    {
        var rows = Flat.Some(50);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        Flat[] alone = [new(5, 1, 1), new(0, 2, 3), new(0, 3, 4), new(0, 5, 9), new(0, 7, 8)];

        Assert.Equal(
            fit.Summary(trainer.Diagnose(rows, fit), StandardErrors.Hc3).Coefficients.Select(static coefficient => coefficient.StandardError),
            Of(trainer.Report(rows, fit)).Robust!.Coefficients.Select(static coefficient => coefficient.StandardError));
        Assert.Equal(StandardErrors.Hc1, Of(trainer.Report(alone, trainer.Fit(alone))).Robust!.Errors);
        Assert.Null(Of(new Report<Flat.Model>(fit)).Robust);
    }

    private static CoefficientIntervals Of(Report<Flat.Model> report) => CoefficientIntervals.Of(report.Fit, report.Moments, report.Rows);
}
