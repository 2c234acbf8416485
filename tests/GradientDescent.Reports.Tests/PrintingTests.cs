namespace GradientDescent.Reports.Tests;

/// <summary>The page on paper, and links into it.</summary>
[Collection(nameof(Chromium))]
public sealed class PrintingTests(Chromium browser)
{
    private const string Shown = "pages.all.filter(page => document.getElementById(page.id).offsetHeight > 100).map(page => page.id)";
    private const string ThreeDimensional = "[...document.querySelectorAll('.js-plotly-plot')].filter(plot => plot.offsetParent !== null && plot._fullLayout.scene).map(plot => plot.id)";
    private const string Dark = "theme.isDark";

    [BrowserFact]
    public async Task Paper_has_every_tab_in_light_colours_with_flat_pictures_and_the_screen_is_as_before()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.075 });
        await using var page = await browser.Open(trainer.Report(House.All, trainer.Fit(House.All)), tab: "fit");
        await page.Page.ClickAsync("#theme");
        Assert.True(await page.Read<bool>(Dark));

        await page.Read<int>("(dispatchEvent(new Event('beforeprint')), 0)");
        await page.Settle();
        Assert.Equal(["toy", "descent", "rates", "fit"], await page.Read<string[]>(Shown));
        Assert.Empty(await page.Read<string[]>(ThreeDimensional));
        Assert.False(await page.Read<bool>(Dark));
        Assert.Equal(0, await page.Read<int>("document.getElementById('surface').offsetHeight"));
        Assert.Equal((double[])[0, 0], await page.Trace("slope-second", "zero", "y"));
        var caption = await page.Read<string>("document.getElementById('slope-second').parentElement.querySelector('figcaption p').innerText");
        Assert.Contains("the arrow on the grey line is the step", caption, StringComparison.Ordinal);
        Assert.DoesNotContain("plane", caption, StringComparison.Ordinal);
        Assert.True(await page.Read<bool>("[...document.querySelectorAll('.main-svg')].every(svg => svg.getBoundingClientRect().right <= 700)"));

        await page.Read<int>("(dispatchEvent(new Event('afterprint')), 0)");
        await page.Settle();
        Assert.Equal(["fit"], await page.Read<string[]>(Shown));
        Assert.True(await page.Read<bool>(Dark));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task A_link_to_a_tab_shows_the_page_from_its_top()
    {
        var trainer = new House.Trainer();
        await using var page = await browser.Open(trainer.Report(House.All, trainer.Fit(House.All)), tab: "fit");

        Assert.Equal(0, await page.Read<double>("scrollY"));
        Assert.Equal(["fit"], await page.Read<string[]>(Shown));
        page.HasNoTrouble();
    }
}
