namespace GradientDescent.Reports.Tests;

[Collection(nameof(Chromium))]
public sealed class HostileNamesTests(Chromium browser)
{
    [BrowserTheory]
    [InlineData(50)]
    [InlineData(20_000)]
    public async Task Names_are_text_whatever_they_say(int count)
    {
        var trainer = new Flat.Trainer();
        var flats = Flat.Some(count);
        var rows = trainer.PrepareRows(flats, trainer.Fit(flats).Model);
        var moments = RowMoments.Of<Hostile>(rows);
        await using var page = await browser.Open(new Report<Hostile>(moments.Fit()) { Rows = rows, Moments = moments }, tab: "fit");

        Assert.Equal($"Actual {Hostile.TargetName}", await page.Read<string>("document.querySelector('#fit-predicted .xtitle').textContent"));
        Assert.Equal(Hostile.FeatureNames[0], await page.Read<string>("document.querySelector('#fit-feature .xtitle').textContent"));
        Assert.Equal(Hostile.FeatureNames, await page.Read<string[]>("[...document.getElementById('fit-feature-choice').options].map(option => option.textContent)"));
        Assert.Equal((string[])[.. Hostile.FeatureNames, "Intercept"], await page.Read<string[]>("[...document.querySelectorAll('#fit-table th[scope=row]')].map(head => head.textContent)"));
        Assert.Equal(0, await page.Read<int>("document.querySelectorAll('#fit script, #fit b, #fit i, #fit img').length"));
        Assert.Equal($"{Hostile.RecordName}: prediction of {Hostile.TargetName}", await page.Read<string>("document.title"));
        page.HasNoTrouble();
    }
}
