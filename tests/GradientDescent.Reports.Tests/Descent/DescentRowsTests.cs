using System.Buffers.Binary;

namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The rows under the line, where the report has them.</summary>
[Collection(nameof(Chromium))]
public sealed class DescentRowsTests(Chromium browser)
{
    [BrowserFact]
    public async Task Few_rows_are_points_with_their_residuals_and_many_are_counted()
    {
        var report = Descents.Tutorial();
        await using var page = await browser.Open(report, tab: "descent");
        var (bedrooms, prices) = (House.All.Select(house => house.Bedrooms).ToArray(), House.All.Select(house => house.Price).ToArray());
        await Draw(page, $"{{ features: [0], points: {{ count: {bedrooms.Length}, columns: ['{Base64(bedrooms)}', '{Base64(prices)}'] }} }}");

        Assert.Equal(bedrooms, await page.Trace("data", "rows", "x"));
        Assert.Equal(prices, await page.Trace("data", "rows", "y"));
        var predictions = bedrooms.Select(x => report.Fit.ModelHistory[10].Predict(x));
        Close.To(
            [.. prices.Zip(predictions).SelectMany(pair => new[] { pair.First, pair.Second })],
            await page.Read<double[]>("document.getElementById('data').data.find(trace => trace.name === 'residuals').y.filter(y => y !== null)"));
        await page.Screenshot("descent-rows");

        await Draw(page, $"{{ features: [0], points: null, targetByFeature: [{{ minX: 1, maxX: 5, minY: 0, maxY: 600, width: 2, height: 3, counts: '{Base64([1, 2, 0, 4, 5, 6])}' }}] }}");
        Assert.Equal([[1, 2], [0, 4], [5, 6]], await page.Read<int[][]>("document.getElementById('data').data.find(trace => trace.name === 'rows').customdata"));
        Assert.Equal((double[])[2, 4], await page.Trace("data", "rows", "x"));
        Assert.Equal((double[])[100, 300, 500], await page.Trace("data", "rows", "y"));
        page.HasNoTrouble();
    }

    private static async Task Draw(OpenPage page, string rows)
    {
        await page.Read<int>($"(drawData({{ descent: Descent.ofFit(report), point: 10 }}, new RowPicture({rows}, report.moments, true), 0), 0)");
        await page.Settle();
    }

    private static string Base64(double[] numbers)
    {
        var bytes = new byte[8 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(8 * i), numbers[i]);
        return Convert.ToBase64String(bytes);
    }

    private static string Base64(uint[] numbers)
    {
        var bytes = new byte[4 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), numbers[i]);
        return Convert.ToBase64String(bytes);
    }
}
