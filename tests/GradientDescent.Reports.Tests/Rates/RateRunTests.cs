namespace GradientDescent.Reports.Tests;

/// <summary>The descents that the page computes are the library's.</summary>
[Collection(nameof(Chromium))]
public sealed class RateRunTests(Chromium browser)
{
    /// <summary>Two orders of summing the same few products, 200 steps long; above the limit a step makes a difference larger.</summary>
    private const double Rounding = 1e-9;

    [BrowserFact]
    public Task The_tutorials_runs_are_the_librarys() => Compares(RatesPage.Tutorial());

    [BrowserFact]
    public Task So_are_those_of_two_features() => Compares(RatesPage.Flats());

    [BrowserFact]
    public Task So_are_those_of_five_features_in_single_precision() => Compares(RatesPage.Probes());

    [BrowserFact]
    public async Task Without_rates_given_there_are_some_on_either_side_of_the_limit()
    {
        var report = RatesPage.Flats();
        var limit = 2 / report.Moments!.HessianEigenvalues()[^1];
        await using var page = await browser.Open(report, tab: "rates");

        var given = (await page.Runs()).Where(run => double.TryParse(run.Key, out _)).Select(run => run.Value).ToArray();
        Assert.Contains(given, rate => rate < limit / 2);
        Assert.Contains(given, rate => rate > limit / 2 && rate < limit);
        Assert.Contains(given, rate => rate > limit);
    }

    [BrowserFact]
    public async Task The_automatic_rate_is_always_among_them()
    {
        var report = RatesPage.Tutorial();
        var automatic = report.Moments!.Fit(new() { LearningRate = LearningRate.Automatic, Epochs = 1 }).LearningRate!.Value;
        await using var page = await browser.Open(report, tab: "rates");

        var run = Assert.Single(await page.Runs(), run => run.Key.StartsWith("automatic", StringComparison.Ordinal));
        Assert.Equal(automatic, run.Value, Rounding * automatic);
    }

    /// <summary>Every run's losses and its path over the first weight and the last, the intercept across, for another number of epochs than at first.</summary>
    private async Task Compares<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        const int epochs = 120;
        await using var page = await browser.Open(report, tab: "rates");
        await page.Set("rates-epochs", $"{epochs}");
        await page.Set("rates-scale", "linear");
        var limit = 2 / report.Moments!.HessianEigenvalues()[^1];

        foreach (var (run, rate) in await page.Runs())
        {
            var fit = report.Moments.Fit(new() { LearningRate = rate, Epochs = epochs, OnDivergence = OnDivergence.Continue });
            var losses = await page.Trace("rates-loss", run, "y");
            AssertNear(fit.LossHistory, losses);

            var path = fit.ModelHistory.Select(static model => model.ToWeights()).ToArray();
            var (across, up) = (await page.Trace("rates-paths", run, "x"), await page.Trace("rates-paths", run, "y"));
            var (first, last) = TModel.Shape.Schema.HasIntercept ? (up, across) : (across, up);
            AssertNear([.. path.Take(first.Length).Select(weights => weights[0])], first);
            AssertNear([.. path.Take(last.Length).Select(weights => weights[^1])], last);
            if (rate < limit)
                Assert.Equal(epochs + 1, across.Length);
        }

        page.HasNoTrouble();
    }

    private static void AssertNear(IReadOnlyList<double> expected, double[] actual)
    {
        Assert.Equal(expected.Count, actual.Length);
        var scale = expected.Max(Math.Abs);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Rounding * scale));
    }
}
