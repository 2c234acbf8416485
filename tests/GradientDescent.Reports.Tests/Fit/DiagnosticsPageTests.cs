using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests;

/// <summary>The pictures of a practitioner have the numbers of the statistics library.</summary>
[Collection(nameof(Chromium))]
public sealed class DiagnosticsPageTests(Chromium browser)
{
    [BrowserFact]
    public async Task Residuals_influences_and_calibration_are_those_of_the_statistics_library()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var source = trainer.PrepareRows(rows, fit.Model);
        await using var page = await browser.Open(trainer.Report(rows, fit));

        Assert.Equal(["fit"], await page.Read<string[]>("pages.all.filter(page => !document.getElementById(page.id).hidden).map(page => page.id)"));
        var smoother = fit.ResidualBins(source, 20);
        Assert.Equal(smoother.Select(bin => bin.Center), await page.Trace("fit-residuals", "mean residual", "x"));
        Assert.Equal(smoother.Select(bin => bin.Mean), await page.Trace("fit-residuals", "mean residual", "y"));
        Assert.Equal(smoother.Select(bin => bin.Mean + bin.StandardError), (await page.Trace("fit-residuals", "± 1 standard error", "y")).Take(smoother.Count));
        Assert.Equal(fit.ScaleLocationBins(source).Select(bin => bin.Mean), await page.Trace("fit-scale", "mean", "y"));
        Assert.Equal(fit.ResidualBins(source).Select(bin => bin.MeanTarget), await page.Trace("fit-calibration", "mean", "y"));

        var influences = fit.InfluenceOfRows(source);
        var measures = fit.Influence(source, 3);
        Assert.Equal(influences.Select(row => row.Leverage), await page.Trace("fit-leverage", "rows", "x"));
        Assert.Equal(influences.Select(row => row.InternallyStudentizedResidual), await page.Trace("fit-leverage", "rows", "y"));
        var contour = await page.Read<double[]>("document.getElementById('fit-leverage').data.filter(trace => trace.name === 'Cook’s distance 1').flatMap(({ x, y }) => [x[7], y[7]])");
        Assert.Equal(measures.StudentizedResidualAt(1, contour[0]), contour[1], 1e-12);
        Assert.Equal(measures.LargestCooksDistances.Select(row => $"row {row.Row}"), await page.Read<string[]>("document.getElementById('fit-leverage').layout.annotations.map(name => name.text)"));

        await page.Set("fit-feature-choice", "1");
        Assert.Equal(fit.ResidualBins(source, 20, by: "Rooms").Select(bin => bin.Mean), await page.Trace("fit-feature", "mean residual", "y"));
        Assert.Equal(fit.AddedVariable(source, "Rooms").Points.Select(point => point.Y), await page.Trace("fit-added", "rows", "y"));
        Assert.Equal(fit.ComponentPlusResidual(source, "Rooms").Points.Select(point => point.Y), await page.Trace("fit-component", "rows", "y"));
        page.HasNoTrouble();
    }
}
