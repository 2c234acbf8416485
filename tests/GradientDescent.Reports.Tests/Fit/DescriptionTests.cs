namespace GradientDescent.Reports.Tests;

/// <summary>What the rows have in each property, on the page.</summary>
[Collection(nameof(Chromium))]
public sealed class DescriptionTests(Chromium browser)
{
    private static readonly House.Trainer Trainer = new();

    [Fact]
    public void The_page_has_the_description_only_if_it_is_given()
    {
        var report = Trainer.Report(House.All, Trainer.Fit(House.All));
        var price = PageData.Of(report with { Description = Trainer.Describe(House.All) }).GetProperty("description").GetProperty("properties")[1];

        Assert.True(PageData.Of(report).IsNull("description"));
        Assert.Equal(("Price", "double", "Target", 7), (price.GetProperty("name").GetString(), price.GetProperty("type").GetString(), price.GetProperty("role").GetString(), price.GetProperty("distinct").GetInt32()));
        Assert.Equal(["80", "135", "200", "245", "500", "220"], price.GetProperty("numbers").EnumerateArray().Select(static number => number.GetString()));
    }

    [Fact]
    public void Many_levels_are_counted_and_the_first_ones_written()
    {
        var trainer = new Shop.Trainer();
        var shops = Shop.Some(500);
        var town = PageData.Of(new Report<Shop.Model>(trainer.Fit(shops)) { Description = trainer.Describe(shops) }).GetProperty("description").GetProperty("properties")[0];

        Assert.Equal((70, 20), (town.GetProperty("levelCount").GetInt32(), town.GetProperty("levels").GetArrayLength()));
        Assert.Equal(("T00", shops.LongCount(static shop => shop.Town == Town.T00)), (town.GetProperty("levels")[0].GetProperty("value").GetString(), town.GetProperty("levels")[0].GetProperty("count").GetInt64()));
    }

    [BrowserFact]
    public async Task The_table_has_a_line_per_property()
    {
        await using var page = await browser.Open(Trainer.Report(House.All, Trainer.Fit(House.All)) with { Description = Trainer.Describe([.. House.All, new(double.NaN, 90)]) }, tab: "fit");

        Assert.Equal(
            (string[])["Bedrooms", "double", "0", "1", "5", "1", "2.5", "3", "4", "5", "3.14286", "1.345", "Bedrooms", ""],
            await page.Read<string[]>("[...document.querySelectorAll('#fit-description tbody tr:first-child > *')].map(cell => cell.textContent)"));
        Assert.Equal(2, await page.Read<int>("document.querySelectorAll('#fit-description tbody tr').length"));
        page.HasNoTrouble();
    }
}
