namespace GradientDescent.Reports.Tests;

[Collection(nameof(Chromium))]
public sealed class PageTests(Chromium browser)
{
    private static Report<House.Model> Tutorial()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 });
        return trainer.Report(House.All, trainer.Fit(House.All));
    }

    [Fact]
    public void The_page_is_one_file()
    {
        var page = Tutorial().ToHtml();

        Assert.DoesNotContain("<link rel=\"stylesheet\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", page, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_page_opens_from_the_disk_without_a_complaint_or_a_request()
    {
        await using var page = await browser.Open(Tutorial(), tab: "descent", drawsSurfaces: true);

        Assert.Equal(["The idea", "Descent", "Learning rate", "Your fit"], await page.Read<string[]>("[...document.querySelectorAll('[role=tab]')].map(tab => tab.textContent)"));
        Assert.Equal("", await page.Read<string>("document.getElementById('contour')._context.plotlyServerURL"));
        Assert.False(await page.Read<bool>("document.getElementById('contour')._context.showSendToCloud"));
        Assert.Equal("House: prediction of Price", await page.Read<string>("document.getElementById('title').textContent"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_page_of_a_fit_without_a_descent_opens_with_the_fit()
    {
        const string shown = "document.querySelector('[role=tab][aria-selected=true]').textContent";
        var exact = new House.Trainer();
        await using var page = await browser.Open(exact.Report(House.All, exact.Fit(House.All)));
        await using var descent = await browser.Open(Tutorial());

        Assert.Equal("Your fit", await page.Read<string>(shown));
        Assert.Equal("Descent", await descent.Read<string>(shown));
    }
}
