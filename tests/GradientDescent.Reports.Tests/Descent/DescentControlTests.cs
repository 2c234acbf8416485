namespace GradientDescent.Reports.Tests.Descent;

/// <summary>What the reader can do.</summary>
[Collection(nameof(Chromium))]
public sealed class DescentControlTests(Chromium browser)
{
    private const string Shown = "Number(document.querySelector('output').textContent)";

    [BrowserFact]
    public async Task The_frames_are_the_first_ten_epochs_then_every_15th_and_the_last_or_as_chosen()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");

        int[] tutorial = [.. Enumerable.Range(0, 11), .. Enumerable.Range(1, 12).Select(k => 10 + (15 * k)), 200];
        Assert.Equal(tutorial, await Frames(page, "tutorial"));
        Assert.Equal(Enumerable.Range(0, 201), await Frames(page, "1"));
        var every100th = await Frames(page, "100");
        Assert.Equal([0, 100, 200], every100th);

        await page.Set("epoch", "11");
        Assert.Equal(25, await page.Read<int>(Shown));
        await page.Set("rhythm", "100");
        Assert.Equal(100, await page.Read<int>(Shown));
        Assert.Equal(2, await page.Read<int>("Number(document.getElementById('epoch').max)"));
    }

    [BrowserFact]
    public async Task A_click_on_the_map_starts_a_descent_at_the_same_rate_there()
    {
        await using var page = await browser.Open(Descents.Tutorial(0.0075), tab: "descent");
        var place = await page.Read<double[]>("(({ left, top, width, height }) => [left + width / 4, top + height / 2])(document.querySelector('#contour .nsewdrag').getBoundingClientRect())");
        var range = await page.Read<double[]>("[...document.getElementById('contour')._fullLayout.xaxis.range, ...document.getElementById('contour')._fullLayout.yaxis.range]");
        await page.Page.Mouse.ClickAsync((decimal)place[0], (decimal)place[1]);
        await page.Settle();

        Assert.Equal(range[0] + ((range[1] - range[0]) / 4), (await page.Trace("contour", "here", "x"))[0], 1);
        Assert.Equal((range[2] + range[3]) / 2, (await page.Trace("contour", "here", "y"))[0], 1);
        Assert.Equal("0.0075", await page.Read<string>("document.getElementById('descent-rate').value"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_start_is_dragged_and_the_path_follows_on_the_same_axes()
    {
        const string map = "(({ left, top, width, height }) => [left, top, width, height, ...document.getElementById('contour')._fullLayout.xaxis.range, ...document.getElementById('contour')._fullLayout.yaxis.range])(document.querySelector('#contour .nsewdrag').getBoundingClientRect())";
        await using var page = await browser.Open(Descents.Tutorial(0.0075), tab: "descent");
        var (before, mouse) = (await page.Read<double[]>(map), page.Page.Mouse);
        Task MoveTo(double x, double y) => mouse.MoveAsync(
            (decimal)(before[0] + (before[2] * (x - before[4]) / (before[5] - before[4]))), (decimal)(before[1] + (before[3] * (before[7] - y) / (before[7] - before[6]))));
        await MoveTo(0, 0);
        await mouse.DownAsync();
        await MoveTo(-30, 20);
        await page.Settle();

        Assert.Equal(before, await page.Read<double[]>(map));
        var (x, y) = (await page.Trace("contour", "path", "x"), await page.Trace("contour", "path", "y"));
        Assert.Equal((201, -30.0, 20.0), (x.Length, Math.Round(x[0]), Math.Round(y[0])));
        var gradient = Descents.Tutorial().Moments!.Gradient(RatesPage.Model<House.Model>([y[0], x[0]]));
        Close.To([y[0] - (0.0075 * gradient[0]), x[0] - (0.0075 * gradient[1])], [y[1], x[1]]);
        Assert.Equal("fit", await page.Read<string>("document.getElementById('played').value"));

        await mouse.UpAsync();
        await page.Settle();
        Assert.Equal("rate", await page.Read<string>("document.getElementById('played').value"));
        Assert.Equal(x[0], (await page.Trace("contour", "start", "x"))[0], 1e-9);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Losses_over_validation_rows_stand_beside_those_over_training_rows()
    {
        var rows = Flat.Some(300);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 60, EarlyStopping = new() { ValidationFraction = 0.25, ValidationSeed = 1 } });
        var fit = trainer.Fit(rows);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "descent");

        Close.To([.. fit.ValidationLossHistory], await page.Trace("loss", "validation loss", "y"));
        Assert.Contains($"The dashed line is the loss over {fit.ValidationRowCount} rows that were not trained on.", await page.Read<string>("document.getElementById('loss').closest('figure').textContent"), StringComparison.Ordinal);
        await page.Show("fit");
        var shown = await page.Read<Dictionary<string, double>>("Object.fromEntries([...document.querySelectorAll('.facts [data-source*=epoch]')].map(at => [at.dataset.source.split('.').at(-1), Number(at.value)]))");
        var at = fit.LossHistory.Index().MinBy(loss => Math.Abs(loss.Item - fit.Loss)).Index;
        Assert.Equal((fit.LossHistory[at], fit.ValidationLossHistory[at]), (shown["loss"], shown["validationLoss"]));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_long_history_has_gaps_and_its_frames_are_among_what_is_kept()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.001, Epochs = 40_000, EarlyStopping = new() { Tolerance = null } });
        await using var page = await browser.Open(trainer.Report(House.All, trainer.Fit(House.All)), tab: "descent");
        await page.Set("rhythm", "1000");
        var kept = await page.Read<int[]>("doubles(report.history.epochs)");
        var frames = await Frames(page, "1000");

        Assert.Equal([.. Enumerable.Range(0, 1 + (kept[^1] / 1000)).Select(k => kept.First(epoch => epoch >= 1000 * k)).Append(kept[^1]).Distinct()], frames);
        Assert.Contains("one epoch in 4", await page.Read<string>("document.getElementById('descent-notes').textContent"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Playing_moves_every_picture_until_it_is_paused()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        await page.Page.ClickAsync("#play");
        await page.Page.WaitForFunctionAsync($"() => {Shown} >= 2");
        Assert.Equal(["Pause", "off"], await Playing(page));
        await page.Page.ClickAsync("#play");
        await page.Settle();
        var epoch = await page.Read<int>(Shown);

        Assert.Equal(["Play", "polite"], await Playing(page));
        Assert.Equal(epoch + 1, (await page.Trace("surface", "path", "x")).Length);
        Assert.Equal(epoch + 1, (await page.Trace("contour", "path", "x")).Length);
        Assert.Equal(epoch + 1, (await page.Trace("loss", "loss so far", "x")).Length);

        await page.Page.ClickAsync("h1");
        await page.Page.Keyboard.PressAsync(" ");
        await page.Page.WaitForFunctionAsync($"() => {Shown} > {epoch}");
        await page.Page.Keyboard.PressAsync(" ");
        Assert.Equal(["Play", "polite"], await Playing(page));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_buttons_go_one_frame_on_and_back_and_playing_ends_at_the_last()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        await page.Set("epoch", "10");
        await page.Page.ClickAsync("#forward");
        Assert.Equal(25, await page.Read<int>(Shown));
        await page.Page.ClickAsync("#back");
        Assert.Equal(10, await page.Read<int>(Shown));

        await page.Set("rhythm", "100");
        await page.Set("epoch", "1");
        await page.Page.ClickAsync("#play");
        await page.Page.WaitForFunctionAsync($"() => {Shown} === 200 && document.getElementById('play').textContent === 'Play'");
        Assert.True(await page.Read<bool>("document.getElementById('forward').disabled"));
    }

    [BrowserFact]
    public async Task The_camera_stays_where_the_reader_turned_it()
    {
        const string eye = "document.getElementById('surface')._fullLayout.scene._scene.getCamera().eye.x";
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent", drawsSurfaces: true);
        var before = await page.Read<double>(eye);
        await page.Page.EvaluateExpressionAsync("document.getElementById('surface').scrollIntoView({ block: 'center' })");
        var middle = await page.Read<double[]>("(box => [box.x + box.width / 2, box.y + box.height / 2])(document.getElementById('surface').getBoundingClientRect())");
        var mouse = page.Page.Mouse;
        await mouse.MoveAsync((decimal)middle[0], (decimal)middle[1]);
        await mouse.DownAsync();
        await mouse.MoveAsync((decimal)middle[0] + 80, (decimal)middle[1], new() { Steps = 4 });
        await page.Settle();
        await mouse.UpAsync();
        await page.Settle();
        var turned = await page.Read<double>(eye);
        await page.Set("epoch", "5");

        Assert.True(Math.Abs(turned - before) > 0.1);
        Assert.Equal(turned, await page.Read<double>(eye), 1e-6);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_learning_rate_of_the_readers_own_is_descended_at()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        await page.Set("played", "rate");
        await page.Set("descent-rate", "0.01");
        await page.Set("descent-epochs", "30");
        await page.Set("epoch", "1000");
        var fit = new House.Trainer(new() { LearningRate = 0.01, Epochs = 30 }).Fit(House.All);

        Close.To([.. fit.ModelHistory.Select(model => model.Intercept)], await page.Trace("surface", "path", "x"));
        Close.To([.. fit.LossHistory], await page.Trace("loss", "loss so far", "y"));

        await page.Set("descent-rate", "0");
        Assert.Equal("The learning rate must be a number above 0.", await page.Read<string>("document.querySelector('#descent [role=alert]').textContent"));
        Assert.Equal(31, await page.Read<int>("document.getElementById('loss').data.find(trace => trace.name === 'loss').x.length"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task An_exact_fit_shows_the_descent_at_the_automatic_rate()
    {
        var fit = new House.Trainer(new() { LearningRate = LearningRate.Automatic, Epochs = 1 }).Fit(House.All);
        await using var page = await browser.Open(Descents.Solved(), tab: "descent");

        Assert.Equal(fit.LearningRate!.Value, await page.Read<double>("Number(document.getElementById('descent-rate').value)"), fit.LearningRate.Value / 1000);
        Assert.Equal(201, await page.Read<int>("document.getElementById('loss').data.find(trace => trace.name === 'loss').x.length"));
    }

    [BrowserFact]
    public async Task A_logarithmic_scale_says_what_it_cannot_show()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        await page.Set("loss-scale", "log");

        Assert.Equal("log", await page.Read<string>("document.getElementById('loss')._fullLayout.yaxis.type"));
        Assert.Equal("", await page.Read<string>("document.getElementById('loss-not-drawn').textContent"));
        Assert.Equal(
            "1 epoch with a loss of 0 or less cannot be drawn on a logarithmic scale.",
            await page.Read<string>("notOnLogarithmicScale(new Descent({ epochs: [0, 1], losses: [1, 0], weights: [[0], [1]] }))"));
    }

    private static async Task<string[]> Playing(OpenPage page) =>
        await page.Read<string[]>("[document.getElementById('play').textContent, document.getElementById('status').getAttribute('aria-live')]");

    private static Task<int[]> Frames(OpenPage page, string rhythm) =>
        page.Read<int[]>($"(descent => framesOf(descent, rhythms.find(rhythm => rhythm.value === '{rhythm}')).map(point => descent.epochs[point]))(Descent.ofFit(report))");
}
