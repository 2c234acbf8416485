using PuppeteerSharp;

namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The seventeen pictures of the tutorial, each where README.md of the reports says it is: to be looked at, with <c>TUTORIAL_PICTURES=1</c>.</summary>
[Collection(nameof(Chromium))]
public sealed class TutorialPictures(Chromium browser)
{
    /// <summary>Number, tab, element, learning rate of the descent, and frame.</summary>
    private static readonly (int Number, string Tab, string Element, string Rate, string Frame)[] All =
    [
        (1, "descent", "figure:has(#data)", "0.0075", "0"),
        (2, "fit", "#prediction", "", ""),
        (3, "descent", "figure:has(#surface)", "0.0075", "0"),
        (4, "descent", "figure:has(#surface)", "0.0075", "23"),
        (5, "toy", "figure:has(#toy-curve)", "", ""),
        (6, "toy", ".stack", "", ""),
        (7, "toy", "figure:has(#toy-slope)", "", ""),
        (8, "descent", "figure:has(#contour)", "0.0075", "0"),
        (9, "descent", "figure:has(#slope-second)", "0.0075", "0"),
        (10, "descent", "figure:has(#slope-second)", "0.0075", "2"),
        (11, "descent", "figure:has(#slope-first)", "0.0075", "2"),
        (12, "descent", "#descent", "0.0075", "4"),
        (13, "descent", "#update-second", "0.001", "0"),
        (14, "descent", "figure:has(#loss)", "0.0075", "23"),
        (15, "descent", "#descent .grid", "0.0075", "10"),
        (16, "descent", "figure:has(#contour)", "0.075", "8"),
        (17, "rates", "figure:has(#rates-needed)", "", ""),
    ];

    [BrowserFact]
    public async Task Every_picture_of_the_tutorial_is_on_the_page()
    {
        var folder = Environment.GetEnvironmentVariable("TUTORIAL_PICTURES") is null ? null : Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "artifacts", "tutorial")).FullName;
        await using var page = await browser.Open(Descents.Tutorial(0.0075) with { LearningRates = RatesPage.TutorialRates }, 1280, 800, "toy", drawsSurfaces: folder is not null);
        foreach (var tab in All.GroupBy(static picture => picture.Tab))
        {
            await page.Show(tab.Key);
            foreach (var (number, _, element, rate, frame) in tab)
            {
                var found = await page.Page.QuerySelectorAsync($"{element}:not([hidden])");
                Assert.True(found is not null, $"Picture {number} is not at {element} of the tab {tab.Key}.");
                if (folder is null)
                    continue;
                if (rate != "")
                {
                    await page.Set("played", "rate");
                    await page.Set("descent-rate", rate);
                    await page.Set("epoch", frame);
                }

                // What is pointed at has its caption over the picture.
                await page.Page.Mouse.MoveAsync(0, 0);
                await found.ScreenshotAsync(Path.Combine(folder, $"{number:00}.png"), new ElementScreenshotOptions());
            }
        }

        page.HasNoTrouble();
    }
}
