namespace GradientDescent.Reports.Tests.Descent;

/// <summary>Other models than the tutorial's: more weights, one weight, a descent that diverges, no moments, a penalty, no WebGL.</summary>
[Collection(nameof(Chromium))]
public sealed class DescentModelTests(Chromium browser)
{
    [BrowserFact]
    public async Task Any_two_of_three_weights_can_be_looked_at()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 100 });
        var report = trainer.Report(rows, trainer.Fit(rows));
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("first", "2");
        await page.Set("epoch", "5");
        var sums = DirectSums.Of(rows);

        Close.To([.. report.Fit.ModelHistory.Take(6).Select(model => model.Intercept)], await page.Trace("contour", "path", "x"));
        await HasGrid(page, Descents.Weights(report.Fit.ModelHistory[5]), 2, 1, sums);
        await page.Screenshot("descent-flats");
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Of_five_weights_the_two_of_most_effect_are_looked_at_first()
    {
        var (report, rows) = Descents.Probes();
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "8");
        var optimum = await page.Read<double[]>("doubles(report.moments.optimum)");
        var largest = optimum.Index().OrderByDescending(weight => Math.Abs(weight.Item) * Math.Sqrt(report.Moments!.Covariance(weight.Index, weight.Index))).Take(2)
            .Select(weight => weight.Index).Order().ToArray();

        Assert.Equal(largest, await page.Read<int[]>("['first', 'second'].map(id => Number(document.getElementById(id).value))"));
        var current = Descents.Weights(report.Fit.ModelHistory[8]);
        await HasGrid(page, current, largest[0], largest[1], DirectSums.Of(rows));

        // The same weight twice: they change places.
        await page.Set("first", $"{largest[1]}");
        await HasGrid(page, current, largest[1], largest[0], DirectSums.Of(rows));

        // The minimum is the slice's: both slopes are 0 there.
        var minimum = (double[])current.Clone();
        (minimum[largest[1]], minimum[largest[0]]) = ((await page.Trace("surface", "minimum", "x"))[0], (await page.Trace("surface", "minimum", "y"))[0]);
        Assert.All(largest, weight => Assert.Equal(0, DirectSums.Of(rows).Slope(minimum, weight), 1e-9));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_diverging_path_leaves_the_pictures_and_does_not_squash_them()
    {
        var report = Descents.Tutorial(0.082);
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "1000");

        Assert.Equal(201, (await page.Trace("contour", "path", "x")).Length);
        var (xs, ys) = (await page.Trace("surface", "mean squared error", "x"), await page.Trace("surface", "mean squared error", "y"));
        Assert.InRange(xs[^1] - xs[0], 46, 10 * 46);
        Assert.InRange(ys[^1] - ys[0], 85, 10 * 85);
        Assert.Contains("leaves the pictures", await page.Read<string>("document.getElementById('descent-notes').textContent"), StringComparison.Ordinal);
        Assert.StartsWith("At this epoch, the point is outside the picture.", await page.Read<string>("document.getElementById('update-first').textContent"), StringComparison.Ordinal);
        Assert.StartsWith("This fit diverged: its loss rose from 65,229", await page.Read<string>("document.getElementById('problem').textContent"), StringComparison.Ordinal);
        await page.Screenshot("descent-diverging");
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task One_weight_is_a_parabola_and_a_line()
    {
        var trainer = new Pull.Trainer(new() { LearningRate = 0.02, Epochs = 30 });
        var report = trainer.Report(Pull.All, trainer.Fit(Pull.All));
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "4");
        var sums = DirectSums.Of(Pull.All);
        var xs = await page.Trace("surface", "mean squared error", "x");
        double[] history = [.. report.Fit.ModelHistory.Take(5).Select(model => model.Force)];

        Close.To([.. xs.Select(x => sums.MeanSquaredError([x]))], await page.Trace("surface", "mean squared error", "y"));
        Close.To([.. (await page.Trace("slope-first", "derivative", "x")).Select(x => sums.Slope([x], 0))], await page.Trace("slope-first", "derivative", "y"));
        Close.To(history, await page.Trace("surface", "path", "x"));
        Close.To([.. history.Select(x => sums.MeanSquaredError([x]))], await page.Trace("surface", "path", "y"));
        Assert.True(await page.Read<bool>("document.getElementById('contour').closest('figure').hidden"));
        await page.Screenshot("descent-one-weight");
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Without_moments_there_are_path_and_loss_and_the_reason()
    {
        var rows = House.All;
        var trainer = new House.Trainer<Huber>(new(delta: 100), new() { LearningRate = 0.05, Epochs = 50 });
        var report = trainer.Report(rows, trainer.Fit(rows));
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "10");

        Close.To([.. report.Fit.ModelHistory.Take(11).Select(model => model.Bedrooms)], await page.Trace("contour", "path", "y"));
        Close.To([.. report.Fit.LossHistory.Take(11)], await page.Trace("loss", "loss so far", "y"));
        Assert.True(await page.Read<bool>("document.getElementById('surface').closest('figure').hidden"));
        Assert.Contains("no error surface: moments (means and products of the columns) give only squared error, and this fit minimises Huber(100).", await page.Read<string>("document.getElementById('descent-notes').textContent"), StringComparison.Ordinal);
        Assert.True(await page.Read<bool>("document.getElementById('problem').hidden"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task One_weight_without_moments_still_has_its_loss()
    {
        var trainer = new Pull.Trainer<Huber>(new(delta: 1), new() { LearningRate = 0.02, Epochs = 30 });
        var report = trainer.Report(Pull.All, trainer.Fit(Pull.All));
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "4");

        Close.To([.. report.Fit.LossHistory.Take(5)], await page.Trace("loss", "loss so far", "y"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Without_history_and_moments_a_sentence_says_so()
    {
        await using var page = await browser.Open(Descents.Solved() with { Moments = null }, tab: "descent");

        Assert.Contains("There is no descent to show", await page.Read<string>("document.getElementById('descent').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_penalty_is_said_not_to_be_in_the_surface()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.05, Epochs = 50, Penalty = Penalty.Ridge(1) });
        await using var page = await browser.Open(trainer.Report(House.All, trainer.Fit(House.All)), tab: "descent");

        Assert.Contains("does not end at the minimum of this surface", await page.Read<string>("document.getElementById('descent-notes').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Without_WebGL_a_sentence_stands_where_the_surface_would()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        var script = await page.Page.EvaluateFunctionOnNewDocumentAsync(
            "() => { const get = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (type, options) { return type.includes('webgl') ? null : get.call(this, type, options); }; }");
        await page.Page.ReloadAsync();
        await page.Page.RemoveScriptToEvaluateOnNewDocumentAsync(script.Identifier);
        await page.Settle();
        await page.Set("epoch", "3");

        foreach (var plot in new[] { "surface", "slope-first", "slope-second" })
            Assert.Contains("needs WebGL", await page.Read<string>($"document.getElementById('{plot}').textContent"), StringComparison.Ordinal);
        Assert.Equal(4, (await page.Trace("contour", "path", "x")).Length);
        page.HasNoTrouble();
    }

    private static async Task HasGrid(OpenPage page, double[] held, int first, int second, DirectSums sums)
    {
        var hill = await Hill.Of(page);
        Close.To(DirectSums.Over(hill.Xs, hill.Ys, held, first, second, sums.MeanSquaredError), hill.Heights);
        foreach (var (plot, weight) in new[] { ("slope-first", first), ("slope-second", second) })
        {
            var (atX, atY) = (await page.Trace(plot, "derivative", "x"), await page.Trace(plot, "derivative", "y"));
            Close.To(
                [.. atX.Zip(atY, (x, y) => DirectSums.Over([x], [y], held, first, second, weights => sums.Slope(weights, weight))[0][0])], await page.Trace(plot, "derivative", "z"));
        }
    }
}
