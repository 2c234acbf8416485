namespace GradientDescent.Reports.Tests;

[Collection(nameof(Chromium))]
public sealed class SelectionPageTests(Chromium browser)
{
    [BrowserFact]
    public async Task A_penalty_path_has_a_line_for_each_coefficient_from_the_weakest_penalty_on()
    {
        var rows = Probe.Some(500);
        var trainer = new Probe.Trainer();
        var path = trainer.RegularizationPath(rows, PenaltyGrid.Lasso(20));
        await using var page = await browser.Open(trainer.Report(rows, trainer.Fit(rows)) with { RegularizationPath = path }, tab: "fit");
        await page.Set("fit-units", "own");

        var points = path.Points.OrderBy(point => point.Penalty.L1).ToArray();
        Assert.Equal(points.Select(point => point.Penalty.L1), await page.Trace("fit-path", "B", "x"));
        Assert.Equal(points.Select(point => (double)point.Model.B), await page.Trace("fit-path", "B", "y"));
        Assert.Equal(["A", "B", "C", "D", "E"], (await page.Read<string[]>("document.getElementById('fit-path').layout.annotations.map(name => name.text)")).Order());
        Assert.Equal("Penalty L1", await page.Read<string>("document.getElementById('fit-path').layout.xaxis.title.text"));

        var own = await page.Trace("fit-path", "D", "y");
        var scale = await page.Read<double>("new Coefficients().scales[3]");
        await page.Set("fit-units", "standardised");
        Assert.Equal(own.Select(value => value * scale), await page.Trace("fit-path", "D", "y"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task No_penalty_stands_before_the_least_one()
    {
        var rows = Flat.Some(100);
        var trainer = new Flat.Trainer();
        var path = trainer.RegularizationPath(rows, PenaltyGrid.Ridge(10, 1, 0));
        await using var page = await browser.Open(trainer.Report(rows, trainer.Fit(rows)) with { RegularizationPath = path }, tab: "fit");

        Assert.Equal((double[])[0.1, 1, 10], await page.Trace("fit-path", "Area", "x"));
        Assert.Contains("The fit with L2 = 0 is drawn at 0.1", await RowPicturesPageTests.Caption(page, "fit-path"), StringComparison.Ordinal);
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Cross_validation_marks_the_best_and_the_strongest_that_is_as_good()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer();
        var validation = trainer.CrossValidate(rows, Folds.Shuffled(5), PenaltyGrid.RidgeLogSpaced(1e-4, 10, 15));
        await using var page = await browser.Open(trainer.Report(rows, trainer.Fit(rows)) with { CrossValidation = validation }, tab: "fit");

        var points = validation.Points.OrderBy(point => point.Penalty.L2).ToArray();
        Assert.Equal(points.Select(point => point.Penalty.L2), await page.Trace("fit-validation", "validation loss", "x"));
        Assert.Equal(points.Select(point => point.ValidationLoss), await page.Trace("fit-validation", "validation loss", "y"));
        Assert.Equal(points.Select(point => point.ValidationLoss + point.StandardError), (await page.Trace("fit-validation", "± 1 standard error", "y")).Take(points.Length));
        Assert.Equal(points.Select(point => point.Loss), await page.Trace("fit-validation", "training loss", "y"));
        Assert.Equal((double[])[validation.Best.Penalty.L2], await page.Trace("fit-validation", "best", "x"));
        Assert.Equal((double[])[validation.Best.ValidationLoss], await page.Trace("fit-validation", "best", "y"));
        Assert.Equal((double[])[validation.OneStandardError.Penalty.L2], await page.Trace("fit-validation", "one standard error", "x"));
        page.HasNoTrouble();
    }

    [BrowserFact]
    public async Task Advice_of_the_fit_and_of_the_choice_of_a_penalty_stands_in_one_list()
    {
        var rows = Flat.Some(60);
        var trainer = new Flat.Trainer(new() { LearningRate = 0.05, Epochs = 10 });
        var fit = trainer.Fit(rows);
        var validation = new Flat.Trainer().CrossValidate(rows, Folds.Shuffled(5), PenaltyGrid.RidgeLogSpaced(1, 10, 3));
        await using var page = await browser.Open(trainer.Report(rows, fit) with { CrossValidation = validation }, tab: "fit");

        Assert.NotEmpty(fit.Advice);
        Assert.NotEmpty(validation.Advice);
        Assert.Equal(fit.Advice.Union(validation.Advice), await page.Read<string[]>("[...document.querySelectorAll('#fit-advice li')].map(item => item.textContent)"));
        page.HasNoTrouble();
    }
}
