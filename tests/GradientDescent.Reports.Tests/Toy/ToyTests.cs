using PuppeteerSharp;
using static System.FormattableString;

namespace GradientDescent.Reports.Tests;

/// <summary>q(x) = x², the descent on it and the controls of both.</summary>
[Collection(nameof(Chromium))]
public sealed class ToyTests(Chromium browser)
{
    [BrowserFact]
    public async Task Steps_follow_the_formula_and_the_text_says_what_they_do()
    {
        const double start = 1.5;
        const int steps = 6;
        await using var page = await Open();
        await page.Set("toy-start", Invariant($"{start}"));
        await page.Set("toy-steps", $"{steps}");

        foreach (var (rate, what) in new[] { (0.1, "converges without zigzag"), (0.5, "reaches the minimum in one step"), (0.9, "zigzags and converges"), (1, "oscillates for ever"), (1.1, "diverges") })
        {
            await page.Set("toy-rate", Invariant($"{rate}"));

            var (x, heights, slopes) = (await page.Trace("toy-curve", "points", "x"), await page.Trace("toy-curve", "points", "y"), await page.Trace("toy-slope", "points", "y"));
            Assert.Equal(steps + 1, x.Length);
            for (var step = 0; step <= steps; step++)
            {
                var expected = start * Math.Pow(1 - (2 * rate), step);
                Assert.Equal(expected, x[step], 1e-12);
                Assert.Equal(expected * expected, heights[step], 1e-12);
                Assert.Equal(2 * expected, slopes[step], 1e-12);
            }

            Assert.Contains(what, await Text(page, "toy-words"), StringComparison.Ordinal);
        }

        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_step_is_written_out()
    {
        await using var page = await Open();
        await page.Set("toy-start", "2");
        await page.Set("toy-rate", "0.1");
        Assert.Contains("2 − 0.1 · 4 = 1.6", await Text(page, "toy-status"), StringComparison.Ordinal);

        await page.Page.ClickAsync("#toy-step");
        await page.Page.ClickAsync("#toy-step");
        Assert.StartsWith("Step 2: 1.6 − 0.1 · 3.2 = 1.28", await Text(page, "toy-status"), StringComparison.Ordinal);

        await page.Page.ClickAsync("#toy-reset");
        Assert.Single(await page.Trace("toy-curve", "points", "x"));
    }

    [BrowserFact]
    public async Task The_mouse_drags_the_start_along_the_curve()
    {
        await using var page = await Open();
        var at = await Places(page);
        var mouse = page.Page.Mouse;

        await mouse.MoveAsync(at(2).X, at(2).Y);
        await mouse.DownAsync();
        await mouse.MoveAsync(at(-1).X, at(-1).Y, new() { Steps = 4 });
        await page.Settle();
        Assert.Equal(-1, (await page.Trace("toy-curve", "points", "x"))[0], 0.02);

        // Beyond its end the start stays there, and without a button down nothing moves.
        await mouse.MoveAsync(at(-3.4).X, at(-3.4).Y);
        await mouse.UpAsync();
        await mouse.MoveAsync(at(1).X, at(1).Y);
        await page.Settle();
        Assert.Equal(-3, (await page.Trace("toy-curve", "points", "x"))[0]);
        Assert.Equal("-3", await page.Read<string>("document.getElementById('toy-start').value"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task So_does_a_finger()
    {
        await using var page = await Open();
        var at = await Places(page);
        var finger = page.Page.Touchscreen;

        await finger.TouchStartAsync(at(2).X, at(2).Y);
        foreach (var x in new[] { 1.5, 1, 0, -1 })
            await finger.TouchMoveAsync(at(x).X, at(x).Y);
        await finger.TouchEndAsync();
        await page.Settle();

        Assert.Equal(-1, (await page.Trace("toy-curve", "points", "x"))[0], 0.05);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Playing_steps_until_it_has_arrived_at_once_where_motion_is_not_wanted()
    {
        await using var page = await Open();
        await page.Page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersReducedMotion, Value = "reduce" }]);
        await page.Set("toy-rate", "0.3");
        await page.Page.ClickAsync("#toy-play");

        var x = await page.Trace("toy-curve", "points", "x");
        Assert.InRange(Math.Abs(x[^1]), 0, 1e-3);
        Assert.True(Math.Abs(x[^2]) >= 1e-3);
        Assert.Equal("Play", await Text(page, "toy-play"));
    }

    [BrowserFact]
    public async Task Otherwise_it_goes_on_step_by_step_and_can_be_stopped()
    {
        await using var page = await Open();
        await page.Page.ClickAsync("#toy-play");
        Assert.Equal("Pause", await Text(page, "toy-play"));
        await page.Page.WaitForFunctionAsync("() => document.getElementById('toy-curve').data.find(trace => trace.name === 'points').x.length > 2");

        await page.Page.ClickAsync("#toy-play");
        Assert.Equal("Play", await Text(page, "toy-play"));
        page.HasNoTrouble();
    }

    private async Task<OpenPage> Open()
    {
        var page = await browser.Open(new Report<House.Model>(new House.Trainer().Fit(House.All)), tab: "toy");
        return page;
    }

    /// <summary>Where an x is in the window, halfway up the curve's picture.</summary>
    private static async Task<Func<double, (decimal X, decimal Y)>> Places(OpenPage page)
    {
        var area = await page.Read<Area>("document.querySelector('#toy-curve .nsewdrag').getBoundingClientRect()");
        var range = await page.Read<double[]>("document.getElementById('toy-curve').layout.xaxis.range");
        return x => ((decimal)(area.X + (area.Width * (x - range[0]) / (range[1] - range[0]))), (decimal)(area.Y + (area.Height / 2)));
    }

    private static Task<string> Text(OpenPage page, string id) => page.Read<string>($"document.getElementById('{id}').textContent");

    private sealed record Area(double X, double Y, double Width, double Height);
}
