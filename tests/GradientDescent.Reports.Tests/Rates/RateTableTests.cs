using System.Globalization;

namespace GradientDescent.Reports.Tests;

/// <summary>What the page says of each rate.</summary>
[Collection(nameof(Chromium))]
public sealed class RateTableTests(Chromium browser)
{
    /// <summary>The share of the loss above its minimum that counts as arrived: it goes with the square of the distance.</summary>
    private const double Arrived = 0.01;

    [BrowserFact]
    public async Task Every_rate_of_the_tutorial_has_its_contraction_verdict_and_loss()
    {
        var report = RatesPage.Tutorial();
        var curvatures = report.Moments!.HessianEigenvalues();
        await using var page = await browser.Open(report, tab: "rates");

        foreach (var epochs in new[] { 200, 1000 })
        {
            await page.Set("rates-epochs", $"{epochs}");
            foreach (var rate in RatesPage.TutorialRates)
            {
                var run = rate.ToString(CultureInfo.InvariantCulture);
                var contraction = curvatures.Max(curvature => Math.Abs(1 - (rate * curvature)));
                var verdict = contraction > 1 ? "diverging" : Math.Pow(contraction, 2 * epochs) <= Arrived ? "good" : "slow";
                var fit = report.Moments.Fit(new() { LearningRate = rate, Epochs = epochs, OnDivergence = OnDivergence.Continue });

                // Three digits of how far it is from 1.
                Assert.Equal(contraction, await Number(page, run, "ρ"), 0.005 * Math.Abs(1 - contraction));
                Assert.Equal(verdict, await page.Cell(run, "Verdict"));
                Assert.Equal(rate * curvatures[^1] > 1 ? "yes" : "no", await page.Cell(run, "Zigzags"));
                Assert.Equal(fit.LossHistory[^1], await Number(page, run, "MSE"), 1e-5 * fit.LossHistory[^1]);
                if (contraction < 1)
                    Assert.Equal(Math.Ceiling(Math.Log(Arrived) / (2 * Math.Log(contraction))), await Number(page, run, "Epochs"));
            }
        }

        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_rate_just_below_the_limit_is_said_to_converge_and_one_above_to_diverge()
    {
        await using var page = await browser.Open(RatesPage.Tutorial(), tab: "rates");

        var findings = await page.Findings();
        var zigzag = Assert.Single(findings, sentence => sentence.StartsWith("0.08 ", StringComparison.Ordinal));
        Assert.StartsWith("0.08 zigzags and converges", zigzag, StringComparison.Ordinal);
        Assert.Contains("The tutorial with these seven houses says that 0.08 jumps out of the valley. It does not", zigzag, StringComparison.Ordinal);
        Assert.Contains(findings, sentence => sentence.StartsWith("0.075 zigzags and converges", StringComparison.Ordinal));
        Assert.Contains(findings, sentence => sentence.StartsWith("0.082 diverges", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, sentence => sentence.StartsWith("0.0075", StringComparison.Ordinal));

        await page.Set("run-0.082", "false");
        Assert.DoesNotContain(await page.Findings(), sentence => sentence.StartsWith("0.082", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_tutorial_is_named_for_its_own_houses_only()
    {
        House[] others = [.. House.All.Select(house => house with { Price = house.Price + (house.Bedrooms == 5 ? 1 : 0) })];
        var trainer = new House.Trainer();
        await using var page = await browser.Open(trainer.Report(others, trainer.Fit(others)) with { LearningRates = RatesPage.TutorialRates }, tab: "rates");

        var findings = await page.Findings();
        Assert.Contains(findings, sentence => sentence.StartsWith("0.08 zigzags and converges", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, sentence => sentence.Contains("tutorial", StringComparison.OrdinalIgnoreCase));
    }

    [BrowserFact]
    public async Task The_curve_of_epochs_needed_names_the_largest_stable_and_the_best_rate()
    {
        var report = RatesPage.Probes();
        var curvatures = report.Moments!.HessianEigenvalues();
        await using var page = await browser.Open(report, tab: "rates");

        var named = await page.Read<Dictionary<string, double>>(
            "Object.fromEntries(document.getElementById('rates-needed').data.filter(trace => / rate /.test(trace.name)).map(trace => [trace.name.replace(/ [^ ]*$/, ''), trace.x[0]]))");
        Assert.Equal(2 / curvatures[^1], named["largest stable rate"], 1e-12);
        Assert.Equal(2 / (curvatures[0] + curvatures[^1]), named["best constant rate"], 1e-12);

        var (rates, epochs) = (await page.Trace("rates-needed", "epochs", "x"), await page.Trace("rates-needed", "epochs", "y"));
        var contractions = rates.Select(rate => curvatures.Max(curvature => Math.Abs(1 - (rate * curvature))));
        Assert.All(contractions.Zip(epochs), point => Assert.Equal(Math.Max(1, Math.Log(100) / (-2 * Math.Log(point.First))), point.Second, 1e-9 * point.Second));
        Assert.True(rates[^1] < 2 / curvatures[^1] && epochs[^1] > 100 * epochs.Min(), "There is no cliff.");
    }

    private static async Task<double> Number(OpenPage page, string run, string column) =>
        double.Parse(Plain(await page.Cell(run, column)), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    /// <summary>1.5e19 for 1.5×10¹⁹.</summary>
    private static string Plain(string number) =>
        string.Concat(number.Replace("×10", "e", StringComparison.Ordinal).Select(static digit => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(digit, StringComparison.Ordinal) is >= 0 and var value ? (char)('0' + value) : digit));
}
