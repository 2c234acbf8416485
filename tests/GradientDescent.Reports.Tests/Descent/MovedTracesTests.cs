namespace GradientDescent.Reports.Tests.Descent;

/// <summary>While a descent is played, only what moves is drawn again. Every picture is as if all of it were drawn.</summary>
[Collection(nameof(Chromium))]
public sealed class MovedTracesTests(Chromium browser)
{
    [BrowserFact]
    public async Task Everything_is_where_a_new_picture_has_it()
    {
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        foreach (var epoch in new[] { "10", "1000", "9" })
        {
            await page.Set("epoch", epoch);
            await AreAsDrawnAnew(page, "contour", "data");
        }

        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task With_one_weight_too()
    {
        var trainer = new Pull.Trainer(new() { LearningRate = 0.02, Epochs = 30 });
        await using var page = await browser.Open(trainer.Report(Pull.All, trainer.Fit(Pull.All)), tab: "descent");
        await page.Set("epoch", "4");

        await AreAsDrawnAnew(page, "surface", "slope-first");
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_axes_of_the_loss_stand_still()
    {
        const string ranges = "['xaxis', 'yaxis'].flatMap(axis => document.getElementById('loss')._fullLayout[axis].range)";
        await using var page = await browser.Open(Descents.Tutorial(), tab: "descent");
        var before = await page.Read<double[]>(ranges);
        await page.Set("epoch", "1000");

        Assert.Equal(before, await page.Read<double[]>(ranges));
    }

    private static async Task AreAsDrawnAnew(OpenPage page, params string[] pictures)
    {
        var drawn = $"[...document.querySelectorAll('{string.Join(", ", pictures.Select(static picture => $"#{picture} .mlayer path"))}')].map(path => ['d', 'transform', 'style'].map(name => path.getAttribute(name)).join(' '))";
        var moved = await page.Read<string[]>(drawn);
        await page.Page.EvaluateExpressionAsync("plot.redraw()");
        await page.Settle();

        Assert.NotEmpty(moved);
        Assert.Equal(await page.Read<string[]>(drawn), moved);
    }
}
