namespace GradientDescent.Reports.Tests;

/// <summary>Rows that are marked in one picture are marked in the others.</summary>
[Collection(nameof(Chromium))]
public sealed class BrushingTests(Chromium browser)
{
    private static readonly string[] Pictures = ["fit-predicted", "fit-residuals", "fit-quantiles", "fit-scale", "fit-leverage", "fit-feature", "fit-target", "fit-component", "fit-added"];

    [BrowserFact]
    public async Task A_drag_over_points_marks_the_same_rows_everywhere_and_they_can_be_typed()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var residuals = rows.Select(row => row.Rent - fit.Model.Predict(row.Area, row.Rooms)).ToArray();
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        // Over the right half of the picture: the rows with large predictions.
        var area = await page.Read<double[]>("(picture => { picture.scrollIntoView({ block: 'center' }); const { left, top, width, height } = picture.querySelector('.nsewdrag').getBoundingClientRect(); return [left, top, width, height]; })(document.getElementById('fit-residuals'))");
        await page.Page.Mouse.MoveAsync((decimal)(area[0] + (area[2] / 2)), (decimal)area[1] + 1);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync((decimal)(area[0] + area[2] - 1), (decimal)(area[1] + area[3] - 1), new() { Steps = 4 });
        await page.Page.Mouse.UpAsync();
        await page.Settle();
        var middle = (await page.Read<double[]>("document.getElementById('fit-residuals')._fullLayout.xaxis.range")).Average();
        int[] large = [.. rows.Index().Where(row => fit.Model.Predict(row.Item.Area, row.Item.Rooms) > middle).Select(row => row.Index)];
        Assert.InRange(large.Length, 5, 55);
        await AreMarked(page, large);
        Assert.StartsWith($"{large.Length} rows: mean residual ", await page.Read<string>("document.getElementById('marked-words').textContent"), StringComparison.Ordinal);

        await page.Set("marked", "3, 7-9, 99");
        await AreMarked(page, [3, 7, 8, 9]);
        Assert.Equal("3, 7-9", await page.Read<string>("document.getElementById('marked').value"));
        var mean = (residuals[3] + residuals[7] + residuals[8] + residuals[9]) / 4;
        Assert.Contains($"4 rows: mean residual {await page.Read<string>(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"text.number({mean:R})"))},", await page.Read<string>("document.getElementById('marked-words').textContent"), StringComparison.Ordinal);

        await page.Page.ClickAsync("#theme");
        await page.Set("fit-feature-choice", "1");
        await AreMarked(page, [3, 7, 8, 9]);
        await page.Page.ClickAsync("#unmark");
        Assert.True(await page.Read<bool>("[...brushing.ids].map(id => document.getElementById(id).data.find(trace => trace.meta === 'rows').selectedpoints ?? null).every(points => points === null)"));
        page.HasNoTrouble();
    }

    private static async Task AreMarked(OpenPage page, int[] rows)
    {
        foreach (var picture in Pictures)
        {
            var marked = await page.Read<int[]>($"(({{ selectedpoints, customdata }}) => selectedpoints.map(at => customdata[at]).sort((a, b) => a - b))(document.getElementById('{picture}').data.find(trace => trace.meta === 'rows'))");
            Assert.Equal((picture, string.Join(' ', rows)), (picture, string.Join(' ', marked)));
        }
    }
}
