using System.Globalization;

namespace GradientDescent.Reports.Tests;

/// <summary>What a reader can change on the learning-rate page, and when there is nothing to see.</summary>
[Collection(nameof(Chromium))]
public sealed class RateControlTests(Chromium browser)
{
    [BrowserFact]
    public async Task A_rate_of_the_readers_own_is_another_run()
    {
        const double rate = 0.06;
        var report = RatesPage.Tutorial();
        await using var page = await browser.Open(report, tab: "rates");
        await page.Set("rates-scale", "linear");
        Assert.DoesNotContain((await page.Runs()).Keys, IsOwn);

        await page.Set("own-rate", rate.ToString(CultureInfo.InvariantCulture));

        var run = Assert.Single((await page.Runs()).Keys, IsOwn);
        var expected = report.Moments!.Fit(new() { LearningRate = rate, Epochs = 200 }).LossHistory;
        Assert.Equal(expected[^1], (await page.Trace("rates-loss", run, "y"))[^1], 1e-6);
        Assert.True(await page.Read<bool>("document.getElementById('run-own').checked"));

        await page.Set("own-rate", "-1");
        Assert.Equal("The learning rate must be a number above 0.", await page.Read<string>("document.getElementById('own-rate-status').textContent"));
        Assert.Equal(rate, (await page.Runs())[run]);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Its_slider_reaches_both_sides_of_the_limit()
    {
        var report = RatesPage.Flats();
        var limit = 2 / report.Moments!.HessianEigenvalues()[^1];
        await using var page = await browser.Open(report, tab: "rates");

        await page.Set("own-rate-slider", "0");
        Assert.InRange((await page.Runs()).Single(run => IsOwn(run.Key)).Value, limit / 1000, limit / 100);
        await page.Set("own-rate-slider", "1000");
        Assert.InRange((await page.Runs()).Single(run => IsOwn(run.Key)).Value, limit, 2 * limit);
    }

    [BrowserFact]
    public async Task Any_two_weights_can_be_looked_at()
    {
        var report = RatesPage.Probes();
        var optimum = RatesPage.Weights(report.Moments!.Fit().Model);
        await using var page = await browser.Open(report, tab: "rates");

        await page.Set("rates-first", "3");
        await page.Set("rates-second", "1");

        Assert.Equal(optimum[3], (await page.Trace("rates-paths", "minimum", "x"))[0], 1e-9);
        Assert.Equal(optimum[1], (await page.Trace("rates-paths", "minimum", "y"))[0], 1e-9);
        Assert.Equal(["D", "B"], await page.Read<string[]>("['xaxis', 'yaxis'].map(axis => document.getElementById('rates-paths').layout[axis].title.text ?? document.getElementById('rates-paths').layout[axis].title)"));
        await MapIsTheSurface(page, report, optimum, 3, 1);

        // The same weight along both axes is no map: they swap.
        await page.Set("rates-first", "1");
        Assert.Equal("3", await page.Read<string>("document.getElementById('rates-second').value"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Without_moments_the_page_says_why_there_is_nothing_to_see()
    {
        var trainer = new House.Trainer();
        await using var page = await browser.Open(new Report<House.Model>(trainer.Fit(House.All)) { Moments = null }, tab: "rates");

        Assert.Contains("this report has no moments: the Moments of the report are set to null.", await page.Read<string>("document.getElementById('rates').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Nor_does_a_feature_of_nothing_but_zeros_break_it()
    {
        Slope[] rows = [new(0, 1), new(0, 2)];
        var trainer = new Slope.Trainer();
        var fit = trainer.Fit([new(1, 1), new(2, 3)]);
        await using var page = await browser.Open(new Report<Slope.Model>(fit) { Moments = RowMoments.Of<Slope.Model>(trainer.PrepareRows(rows, fit.Model)) }, tab: "rates");

        Assert.Contains("Every feature is 0", await page.Read<string>("document.getElementById('rates').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Nor_does_a_map_over_two_of_them()
    {
        Flat[] rows = [new(0, 0, 1), new(0, 0, 2)];
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(Flat.Some(20));
        await using var page = await browser.Open(new Report<Flat.Model>(fit) { Moments = RowMoments.Of<Flat.Model>(trainer.PrepareRows(rows, fit.Model)) }, tab: "rates");

        await page.Set("rates-first", "0");
        await page.Set("rates-second", "1");
        var alike = await page.Read<string[][]>("document.getElementById('rates-paths').data.find(trace => trace.name === 'MSE').text");
        Assert.Single(alike.SelectMany(row => row).Distinct());
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_single_weight_has_curves_and_no_map()
    {
        Slope[] rows = [new(1, 1), new(2, 3), new(4, 9)];
        var trainer = new Slope.Trainer();
        await using var page = await browser.Open(trainer.Report(rows, trainer.Fit(rows)), tab: "rates");

        Assert.NotEmpty(await page.Runs());
        Assert.True(await page.Read<bool>("document.getElementById('rates-paths') === null"));
        page.HasNoTrouble();
    }

    private static bool IsOwn(string run) => run.StartsWith("your rate", StringComparison.Ordinal);

    /// <summary>The heights that the map shows, in the four digits of its hover text, are those of the models there.</summary>
    private static async Task MapIsTheSurface(OpenPage page, Report<Probe.Model> report, double[] optimum, int first, int second)
    {
        var (x, y) = (await page.Trace("rates-paths", "MSE", "x"), await page.Trace("rates-paths", "MSE", "y"));
        var shown = await page.Read<string[][]>("document.getElementById('rates-paths').data.find(trace => trace.name === 'MSE').text");
        foreach (var (row, column) in new[] { (0, 0), (7, 40), (y.Length - 1, x.Length / 2) })
        {
            double[] weights = [.. optimum];
            (weights[first], weights[second]) = (x[column], y[row]);
            var expected = report.Moments!.MeanSquaredError(RatesPage.Model<Probe.Model>(weights));
            Assert.Equal(expected, double.Parse(shown[row][column], CultureInfo.InvariantCulture), 1e-3 * expected);
        }
    }
}
