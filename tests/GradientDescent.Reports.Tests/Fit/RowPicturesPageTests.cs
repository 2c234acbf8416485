using MathNet.Numerics.Distributions;

namespace GradientDescent.Reports.Tests;

[Collection(nameof(Chromium))]
public sealed class RowPicturesPageTests(Chromium browser)
{
    private const double Tolerance = 1e-12;

    [BrowserFact]
    public async Task Few_rows_are_points_where_the_model_puts_them()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 30 });
        var fit = trainer.Fit(rows);
        var exact = ExactRows.Of(rows, fit.Model);
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        AssertClose(exact.Target, await page.Trace("fit-predicted", "rows", "x"));
        AssertClose(exact.Prediction, await page.Trace("fit-predicted", "rows", "y"));
        Assert.Equal(await page.Trace("fit-predicted", "predicted = actual", "x"), await page.Trace("fit-predicted", "predicted = actual", "y"));
        AssertClose(exact.Prediction, await page.Trace("fit-residuals", "rows", "x"));
        AssertClose(exact.Residual, await page.Trace("fit-residuals", "rows", "y"));
        Assert.Equal((double[])[0, 0], await page.Trace("fit-residuals", "residual 0", "y"));
        AssertClose(exact.Features[0], await page.Trace("fit-feature", "rows", "x"));
        await page.Set("fit-feature-choice", "1");
        AssertClose(exact.Features[1], await page.Trace("fit-feature", "rows", "x"));
        AssertClose(exact.Residual, await page.Trace("fit-feature", "rows", "y"));
        AssertClose(exact.Residual.Order(), await page.Trace("fit-quantiles", "residuals", "y"));
        AssertClose(Enumerable.Range(0, 60).Select(row => Normal.InvCDF(0, 1, (row + 0.5) / 60)), await page.Trace("fit-quantiles", "residuals", "x"));
        Assert.Contains("60 rows", await Caption(page, "fit-predicted"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Many_rows_are_counted_and_the_captions_say_how_many()
    {
        var rows = Flat.Some(20_000);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var report = trainer.Report(rows, fit);
        var (exact, pictures) = (ExactRows.Of(rows, fit.Model), PicturedRows.Of(report)!);
        await using var page = await browser.Open(report, tab: "fit");

        await AssertCells(page, "fit-predicted", pictures.Cells!.PredictedByActual, exact.Target, exact.Prediction);
        await AssertCells(page, "fit-residuals", pictures.Cells.ResidualByFitted, exact.Prediction, exact.Residual);
        await AssertCells(page, "fit-feature", pictures.Cells.ResidualByFeature[0], exact.Features[0], exact.Residual);
        await page.Set("fit-feature-choice", "1");
        await AssertCells(page, "fit-feature", pictures.Cells.ResidualByFeature[1], exact.Features[1], exact.Residual);
        Assert.Contains("All 20,000 rows, counted in 40 × 40 cells.", await Caption(page, "fit-predicted"), StringComparison.Ordinal);
        Assert.Contains($"{pictures.Residuals.Scores.Length} quantiles of all 20,000 rows.", await Caption(page, "fit-quantiles"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_histogram_stands_beside_the_normal_curve_of_the_same_deviation()
    {
        var rows = Probe.Some(9_000);
        var trainer = new Probe.Trainer();
        var fit = trainer.Fit(rows);
        var residuals = ExactRows.Of(rows, fit.Model).Residual;
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        var centres = await page.Trace("fit-histogram", "residuals", "x");
        var width = centres[1] - centres[0];
        Assert.Equal(residuals.Min(), centres[0] - (width / 2), 1e-9);
        Assert.Equal(residuals.Max(), centres[^1] + (width / 2), 1e-9);
        Assert.Equal(residuals.Length, (await page.Trace("fit-histogram", "residuals", "y")).Sum());

        var mean = residuals.Average();
        var normal = new Normal(mean, Math.Sqrt(residuals.Average(residual => (residual - mean) * (residual - mean))));
        var x = await page.Trace("fit-histogram", "normal", "x");
        var y = await page.Trace("fit-histogram", "normal", "y");
        Assert.All(x.Zip(y), point => Assert.Equal(residuals.Length * width * normal.Density(point.First), point.Second, 1e-6 * residuals.Length));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task The_line_of_the_quantiles_goes_through_the_quartiles()
    {
        var rows = Flat.Some(2_001);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var sorted = ExactRows.Of(rows, fit.Model).Residual.Order().ToArray();
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        var x = await page.Trace("fit-quantiles", "normal", "x");
        var y = await page.Trace("fit-quantiles", "normal", "y");
        var slope = (y[1] - y[0]) / (x[1] - x[0]);
        var upper = Normal.InvCDF(0, 1, 0.75);

        // Of 2,001 residuals the quartiles lie between two neighbours.
        Assert.InRange(y[0] + (slope * (-upper - x[0])), sorted[499], sorted[501]);
        Assert.InRange(y[0] + (slope * (upper - x[0])), sorted[1499], sorted[1501]);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Residuals_that_are_all_0_and_one_row_are_no_trouble()
    {
        House[] rows = [new(2, 0)];
        var trainer = new House.Trainer(new() { LearningRate = 0.01, Epochs = 2 });
        await using var page = await browser.Open(trainer.Report(rows, trainer.Fit(rows)), tab: "fit");

        Assert.Equal((double[])[0], await page.Trace("fit-residuals", "rows", "y"));
        page.HasNoTrouble();
    }

    internal static Task<string> Caption(OpenPage page, string plot) => page.Read<string>($"document.getElementById('{plot}').closest('figure').querySelector('figcaption').textContent");

    private static async Task AssertCells(OpenPage page, string plot, Histogram2D histogram, double[] x, double[] y)
    {
        var trace = $"document.getElementById('{plot}').data.find(trace => trace.name === 'rows')";
        var heights = await page.Read<double?[][]>($"{trace}.z");
        var counts = ExactRows.Count(histogram, x, y);
        Assert.Equal(histogram.Height, heights.Length);
        for (var row = 0; row < heights.Length; row++)
        {
            for (var column = 0; column < histogram.Width; column++)
            {
                var count = counts[(row * histogram.Width) + column];
                Assert.Equal(count, heights[row][column] is { } logarithm ? (long)Math.Round(Math.Pow(10, logarithm)) : 0);
            }
        }

        var (centresX, centresY) = (await page.Trace(plot, "rows", "x"), await page.Trace(plot, "rows", "y"));
        Assert.Equal(histogram.MinX + ((histogram.MaxX - histogram.MinX) / (2 * histogram.Width)), centresX[0], 1e-9);
        Assert.Equal(histogram.MaxY - ((histogram.MaxY - histogram.MinY) / (2 * histogram.Height)), centresY[^1], 1e-9);
    }

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        Assert.Equal(expected.Count(), actual.Count());
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Tolerance * Math.Max(1, Math.Abs(pair.First))));
    }
}
