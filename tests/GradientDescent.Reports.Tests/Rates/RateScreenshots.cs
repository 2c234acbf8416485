using PuppeteerSharp;

namespace GradientDescent.Reports.Tests;

/// <summary>Pictures for people to look at; of itself the page must fit its window.</summary>
[Collection(nameof(Chromium))]
public sealed class RateScreenshots(Chromium browser)
{
    [BrowserTheory]
    [InlineData(1280, 900, "light")]
    [InlineData(820, 1180, "dark")]
    [InlineData(360, 740, "light")]
    public async Task No_window_is_too_narrow(int width, int height, string theme)
    {
        await using var page = await browser.Open(RatesPage.Tutorial(), width, height, "rates");
        await page.Page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = theme }]);
        foreach (var id in new[] { "rates", "toy" })
        {
            await page.Show(id);
            if (id == "toy")
                await page.Set("toy-steps", "4");
            await page.Screenshot($"{id}-{width}-{theme}");
            Assert.Equal(width, await page.Read<int>("document.documentElement.scrollWidth"));
        }

        page.HasNoTrouble();
    }
}
