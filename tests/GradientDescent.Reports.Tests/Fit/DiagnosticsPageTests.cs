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

    [BrowserFact]
    public async Task Every_number_of_the_overview_and_of_the_table_is_that_of_its_source()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 30 });
        var (fit, optimum) = (trainer.Fit(rows), new Flat.Trainer().Fit(rows));
        var diagnostics = new Flat.Trainer().Diagnose(rows, optimum);
        var (summary, robust) = (optimum.Summary(diagnostics), optimum.Summary(diagnostics, StandardErrors.Hc3));
        await using var page = await browser.Open(trainer.Report(rows, fit), tab: "fit");

        var shown = await page.Read<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('#fit [data-source]')].map(at => [at.dataset.source, at.value ?? at.title]))");
        var sources = new Dictionary<string, double> { ["fit.rSquared"] = fit.Metrics.RSquared, ["√fit.meanSquaredError"] = fit.Metrics.RootMeanSquaredError, ["rowCount"] = 60 };
        CoefficientEstimate[] Weights(Summary of) => [.. of.Coefficients.Skip(1), of.Coefficients[0]];
        var scale = Deviation([.. rows.Select(row => row.Rent)]);
        double[] deviations = [Deviation([.. rows.Select(row => row.Area)]), Deviation([.. rows.Select(row => row.Rooms)])];
        foreach (var (weight, value) in Descent.Descents.Weights(fit.Model).Index())
        {
            var (classical, hc3) = (Weights(summary)[weight], Weights(robust)[weight]);
            sources.Add($"fit.weights[{weight}]", value);
            sources.Add($"standardised[{weight}]", weight < 2 ? value * deviations[weight] / scale : double.NaN);
            sources.Add($"coefficients.summary.value[{weight}]", classical.Value);
            sources.Add($"coefficients.summary.standardError[{weight}]", classical.StandardError);
            sources.Add($"coefficients.summary.t[{weight}]", classical.TStatistic);
            sources.Add($"coefficients.summary.p[{weight}]", classical.PValue);
            sources.Add($"coefficients.summary.lower[{weight}]", classical.ConfidenceInterval.Lower);
            sources.Add($"coefficients.summary.upper[{weight}]", classical.ConfidenceInterval.Upper);
            sources.Add($"coefficients.summary.varianceInflation[{weight}]", classical.VarianceInflationFactor ?? double.NaN);
            sources.Add($"coefficients.robust.standardError[{weight}]", hc3.StandardError);
            sources.Add($"coefficients.robust.p[{weight}]", hc3.PValue);
        }

        foreach (var (at, group) in fit.ResidualBins(new Flat.Trainer().PrepareRows(rows, fit.Model), 20, by: "Area").Index())
        {
            sources.Add($"groups.rowCounts[{at}]", group.RowCount);
            sources.Add($"groups.targets[{at}]", group.MeanTarget);
            sources.Add($"groups.predictions[{at}]", group.MeanPrediction);
            sources.Add($"groups.means[{at}]", group.Mean);
            sources.Add($"groups.rootMeanSquares[{at}]", group.RootMeanSquare);
        }

        Assert.Equal(sources.Keys.Order(StringComparer.Ordinal), shown.Keys.Order(StringComparer.Ordinal));
        foreach (var (source, value) in sources)
            Assert.True(shown[source] == "" ? double.IsNaN(value) : Math.Abs(double.Parse(shown[source], System.Globalization.CultureInfo.InvariantCulture) - value) <= 1e-12 * Math.Abs(value), $"{source}: {shown[source]} and not {value}");
    }

    private static double Deviation(double[] numbers)
    {
        var mean = numbers.Average();
        return Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean)));
    }
}
