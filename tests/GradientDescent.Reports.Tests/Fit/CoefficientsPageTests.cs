using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests;

[Collection(nameof(Chromium))]
public sealed class CoefficientsPageTests(Chromium browser)
{
    [BrowserFact]
    public async Task Coefficients_have_their_intervals_in_both_units()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var summary = fit.Summary(trainer.Diagnose(rows, fit));
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        var rent = Deviation(rows.Select(row => row.Rent));
        double[] scales = [Deviation(rows.Select(row => row.Area)) / rent, Deviation(rows.Select(row => row.Rooms)) / rent];
        await AssertDrawn(page, summary, scales);
        await page.Set("fit-units", "own");
        await AssertDrawn(page, summary, [1, 1]);
        Assert.Equal(summary.ToString(), await page.Read<string>("document.getElementById('fit-summary').textContent"));
        Assert.Equal(3, await page.Read<int>("document.querySelectorAll('#fit-table tbody tr').length"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Assumptions_that_fail_are_named_and_large_inflations_are_marked()
    {
        Flat[] rows = [.. Enumerable.Range(0, 400).Select(static i => new Flat(i % 20, (i % 20) + (1e-3 * Math.Sin(i)), (3 * (i % 20)) + (2 * Math.Sin(i * 1.3))))];
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        Assert.Contains("Collinearity hides effects", await page.Read<string>("document.getElementById('fit-advice').textContent"), StringComparison.Ordinal);
        Assert.Equal(2, await page.Read<int>("document.querySelectorAll('#fit-table td.problem').length"));
        Assert.StartsWith("Area and Rooms are collinear (condition index ", await page.Read<string>("document.querySelector('.fit-collinear').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Robust_errors_and_what_they_change_stand_beside_the_classical_ones()
    {
        Flat[] rows = [.. Enumerable.Range(1, 400).Select(static i => new Flat(Math.Exp(i / 100.0), i % 5, Math.Exp(i / 100.0) * (2 + (0.3 * Math.Sin(i * 0.7)))))];
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var robust = fit.Summary(trainer.Diagnose(rows, fit), StandardErrors.Hc3);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        Assert.StartsWith("The variance of the residuals is not the same in all rows: prefer the robust errors (HC3)", await page.Read<string>("document.getElementById('fit-robust').textContent"), StringComparison.Ordinal);
        var shown = await page.Read<double[]>("[...document.querySelectorAll('#fit-table tbody tr')].map(row => Number(row.cells[row.cells.length - 2].title))");
        Assert.All(shown.Zip(["Area", "Rooms", "Intercept"]), pair => Assert.Equal(robust[pair.Second].StandardError, pair.First, 1e-12 * pair.First));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_descent_stands_beside_the_exact_optimum()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 30 });
        var fit = trainer.Fit(rows);
        var exact = new Flat.Trainer().Fit(rows);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");
        await page.Set("fit-units", "own");

        Assert.Equal((double[])[fit.Model.Area, fit.Model.Rooms], await page.Trace("fit-coefficients", "this fit", "x"));
        Assert.All(
            (await page.Trace("fit-coefficients", "exact optimum", "x")).Zip([exact.Model.Area, exact.Model.Rooms]),
            pair => Assert.Equal(pair.Second, pair.First, 1e-9));
        Assert.Contains("not to this descent", await page.Read<string>("document.getElementById('fit-note').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_streamed_fit_shows_what_moments_know_and_says_what_is_missing()
    {
        var rows = Flat.Some(5_000);
        var fit = new Flat.Trainer().Fit(rows.Select(static row => row));
        await using var page = await browser.Open(new Report<Flat.Model>(fit), tab: "fit");

        Assert.Contains("trainer.Report(rows, fit)", await page.Read<string>("document.getElementById('fit-missing').textContent"), StringComparison.Ordinal);
        Assert.False(await page.Read<bool>("document.getElementById('fit-predicted') !== null"));
        await page.Set("fit-units", "own");
        Assert.Equal((double[])[fit.Model.Area, fit.Model.Rooms], await page.Trace("fit-coefficients", "this fit", "x"));

        var correlations = await page.Read<double[][]>("document.getElementById('fit-correlations').data[0].z");
        double[][] columns = [[.. rows.Select(row => row.Area)], [.. rows.Select(row => row.Rooms)], [.. rows.Select(row => row.Rent)]];
        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
                Assert.Equal(Correlation(columns[i], columns[j]), correlations[i][j], 1e-9);
        }

        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Another_loss_has_coefficients_without_intervals_and_says_why()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer<Huber>(new Huber(1));
        var fit = trainer.Fit(rows);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        Assert.Equal((double[])[fit.Model.Area, fit.Model.Rooms], await page.Trace("fit-coefficients", "this fit", "x"));
        Assert.StartsWith("There are no confidence intervals", await page.Read<string>("document.getElementById('fit-note').textContent"), StringComparison.Ordinal);
        Assert.False(await page.Read<bool>("document.getElementById('fit-units') !== null"));
        Assert.Equal(["Weight", "Value"], await page.Read<string[]>("[...document.querySelectorAll('#fit-table th[scope=col]')].map(head => head.textContent)"));
        page.HasNoTrouble();
    }

    private static async Task AssertDrawn(OpenPage page, Summary summary, double[] scales)
    {
        CoefficientEstimate[] estimates = [summary["Area"], summary["Rooms"]];
        var values = await page.Trace("fit-coefficients", "this fit", "x");
        var halves = await page.Trace("fit-coefficients", "this fit", "error_x.array");
        for (var feature = 0; feature < estimates.Length; feature++)
        {
            var interval = estimates[feature].ConfidenceInterval;
            Assert.Equal(estimates[feature].Value * scales[feature], values[feature], 1e-9);
            Assert.Equal(interval.Upper * scales[feature], values[feature] + halves[feature], 1e-9);
            Assert.Equal(interval.Lower * scales[feature], values[feature] - halves[feature], 1e-9);
        }
    }

    private static double Deviation(IEnumerable<double> numbers) => Math.Sqrt(numbers.Average(number => number * number) - Math.Pow(numbers.Average(), 2));

    private static double Correlation(double[] x, double[] y) =>
        (x.Zip(y).Average(pair => pair.First * pair.Second) - (x.Average() * y.Average())) / Deviation(x) / Deviation(y);
}
