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
    public void The_page_is_one_file_below_four_megabytes()
    {
        var page = Tutorial().ToHtml();

        Assert.InRange(page.Length, 3_000_000, 4_000_000);
        Assert.DoesNotContain("<link rel=\"stylesheet\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", page, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_page_opens_from_the_disk_without_a_complaint_or_a_request()
    {
        await using var page = await browser.Open(Tutorial());

        Assert.Equal("House: prediction of Price", await page.Read<string>("document.getElementById('title').textContent"));
        page.HasNoTrouble();
    }
}
