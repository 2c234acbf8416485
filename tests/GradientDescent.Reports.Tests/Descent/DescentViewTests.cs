namespace GradientDescent.Reports.Tests.Descent;

/// <summary>Each picture against a recomputation from the rows and from the history.</summary>
[Collection(nameof(Chromium))]
public sealed class DescentViewTests(Chromium browser)
{
    private static readonly DirectSums Rows = DirectSums.Of(House.All);

    [BrowserFact]
    public async Task Every_picture_is_of_the_epoch_of_the_slider()
    {
        var report = Descents.Tutorial();
        await using var page = await browser.Open(report, tab: "descent");
        await ShowsEpoch(page, report, 0);
        await page.Set("epoch", "10");
        await ShowsEpoch(page, report, 10);
        await page.Set("epoch", "1000");
        await ShowsEpoch(page, report, 200);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Surface_map_and_slopes_are_what_the_rows_give()
    {
        var report = Descents.Tutorial();
        await using var page = await browser.Open(report, tab: "descent");
        var hill = await Hill.Of(page);
        double[][] Over(Func<double[], double> height) => DirectSums.Over(hill.Xs, hill.Ys, [0, 0], 1, 0, height);

        Close.To(Over(Rows.MeanSquaredError), hill.Heights);
        Close.To(await Corners(page, "slope-first", (x, y) => Rows.Slope([y, x], 1)), await page.Trace("slope-first", "derivative", "z"));
        Close.To(await Corners(page, "slope-second", (x, y) => Rows.Slope([y, x], 0)), await page.Trace("slope-second", "derivative", "z"));
        Assert.All(await page.Trace("slope-first", "zero", "z"), static height => Assert.Equal(0, height));
        var optimum = new House.Trainer().Fit(House.All);
        Close.To([optimum.Model.Intercept], await page.Trace("surface", "minimum", "x"));
        Close.To([optimum.Model.Bedrooms], await page.Trace("contour", "minimum", "y"));
        Close.To([optimum.Loss], await page.Trace("surface", "minimum", "z"));
        Close.To([optimum.Model.Intercept], await page.Trace("slope-second", "minimum", "x"));
        Close.To([optimum.Model.Bedrooms], await page.Trace("slope-first", "minimum", "y"));
        Close.To(
            Over(weights => Math.Sqrt(Rows.MeanSquaredError(weights) - optimum.Loss)), await page.Read<double[][]>("document.getElementById('contour').data.find(trace => trace.name === 'mean squared error').z"));
    }

    [BrowserFact]
    public async Task The_step_goes_against_the_slope_by_the_learning_rate()
    {
        var report = Descents.Tutorial();
        var (here, next) = (report.Fit.ModelHistory[3], report.Fit.ModelHistory[4]);
        await using var page = await browser.Open(report, tab: "descent");
        await page.Set("epoch", "3");

        Assert.Equal([here.Intercept, next.Intercept], await page.Trace("contour", "step", "x"));
        Assert.Equal([here.Bedrooms, next.Bedrooms], await page.Trace("contour", "step", "y"));
        Assert.Equal([here.Intercept, next.Intercept], await page.Trace("slope-first", "step", "x"));
        Assert.Equal([here.Bedrooms, here.Bedrooms], await page.Trace("slope-first", "step", "y"));
        Assert.Equal([here.Bedrooms, next.Bedrooms], await page.Trace("slope-second", "step", "y"));
        Assert.All(await page.Trace("slope-second", "step", "z"), static height => Assert.Equal(0, height));
        var slope = await page.Trace("slope-second", "slope", "z");
        Close.To([next.Bedrooms - here.Bedrooms], [-0.075 * slope[1]]);
        Assert.Contains("− 0.075 × ", await page.Read<string>("document.getElementById('update-first').textContent"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_rows_the_data_are_their_mean_and_deviations()
    {
        var report = Descents.Tutorial() with { Rows = null };
        await using var page = await browser.Open(report, tab: "descent");
        var (x, y) = (await page.Trace("data", "2 standard deviations", "x"), await page.Trace("data", "2 standard deviations", "y"));
        var moments = report.Moments!;
        var deviation = Math.Sqrt(moments.Covariance(0, 0));

        Assert.Equal([moments.Means[0]], await page.Trace("data", "mean", "x"));
        Assert.Equal([moments.Means[1]], await page.Trace("data", "mean", "y"));
        Close.To([moments.Means[0] - (2 * deviation), moments.Means[0] + (2 * deviation)], [x.Min(), x.Max()]);

        // Mahalanobis' distance of every point of it is 2.
        var (xx, xy, yy) = (moments.Covariance(0, 0), moments.Covariance(0, 1), moments.Covariance(1, 1));
        Close.To([.. x.Select(_ => 4.0)], [.. x.Zip(y, (a, b) => (a - moments.Means[0], b - moments.Means[1]))
            .Select(d => ((yy * d.Item1 * d.Item1) - (2 * xy * d.Item1 * d.Item2) + (xx * d.Item2 * d.Item2)) / ((xx * yy) - (xy * xy)))]);
    }

    private static async Task ShowsEpoch(OpenPage page, Report<House.Model> report, int epoch)
    {
        var path = report.Fit.ModelHistory.Take(epoch + 1).ToArray();
        var here = path[^1];

        Assert.Equal($"{epoch}", await page.Read<string>("document.querySelector('output').textContent"));
        foreach (var plot in new[] { "surface", "contour" })
        {
            Close.To([.. path.Select(model => model.Intercept)], await page.Trace(plot, "path", "x"));
            Close.To([.. path.Select(model => model.Bedrooms)], await page.Trace(plot, "path", "y"));
            Assert.Equal([here.Intercept], await page.Trace(plot, "here", "x"));
            Assert.Equal([here.Bedrooms], await page.Trace(plot, "here", "y"));
        }

        Close.To([.. path.Select(report.Moments!.MeanSquaredError)], await page.Trace("surface", "path", "z"));
        Close.To([report.Moments.Gradient(here)[1]], await page.Trace("slope-first", "here", "z"));
        Close.To([report.Moments.Gradient(here)[0]], await page.Trace("slope-second", "here", "z"));
        Close.To([.. report.Fit.LossHistory.Take(epoch + 1)], await page.Trace("loss", "loss so far", "y"));
        Assert.Equal([epoch], await page.Trace("loss", "here", "x"));
        Close.To([.. (await page.Trace("data", "line", "x")).Select(bedrooms => here.Predict(bedrooms))], await page.Trace("data", "line", "y"));
        Assert.StartsWith($"Epoch {epoch} of 200: Intercept ", await page.Read<string>("document.getElementById('status').textContent"), StringComparison.Ordinal);
    }

    private static async Task<double[]> Corners(OpenPage page, string plot, Func<double, double, double> height)
    {
        var (xs, ys) = (await page.Trace(plot, "derivative", "x"), await page.Trace(plot, "derivative", "y"));
        Assert.Equal(4, xs.Zip(ys).Distinct().Count());
        return [.. xs.Zip(ys, height)];
    }
}
