namespace GradientDescent.Reports.Tests.Descent;

/// <summary>Pictures for people to look at: three sizes, light and dark.</summary>
[Collection(nameof(Chromium))]
public sealed class DescentScreenshotTests(Chromium browser)
{
    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(820, 1180)]
    [InlineData(360, 740)]
    public async Task Nothing_is_wider_than_the_screen(int width, int height)
    {
        await using var page = await browser.Open(Descents.Tutorial(), width, height, drawsSurfaces: width == 1280);
        await page.Set("epoch", "6");

        Assert.True(await page.Read<int>("document.documentElement.scrollWidth") <= width);
        if (width == 1280)
            Assert.InRange(await page.Read<double>("document.querySelector('#descent .sticky').offsetHeight + document.querySelector('#descent .grid').offsetHeight"), 400, 800);
        await page.Screenshot($"descent-{width}-light");
        await page.Page.ClickAsync("#theme");
        await page.Screenshot($"descent-{width}-dark");
        page.HasNoTrouble();
    }
}
