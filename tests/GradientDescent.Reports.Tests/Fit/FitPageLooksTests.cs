namespace GradientDescent.Reports.Tests;

/// <summary>Pictures of the page in the sizes and colours that people have: to be looked at.</summary>
[Collection(nameof(Chromium))]
public sealed class FitPageLooksTests(Chromium browser)
{
    [BrowserTheory]
    [InlineData(1280, 900, false)]
    [InlineData(820, 1180, true)]
    [InlineData(360, 740, false)]
    [InlineData(360, 740, true)]
    public async Task Many_rows_with_a_path_and_a_cross_validation(int width, int height, bool isDark)
    {
        var rows = Probe.Some(20_000);
        var trainer = new Probe.Trainer(new() { Penalty = Penalty.Lasso(0.05) });
        var unpenalised = new Probe.Trainer();
        var report = trainer.Report(rows, trainer.Fit(rows)) with
        {
            RegularizationPath = unpenalised.RegularizationPath(rows, PenaltyGrid.Lasso(40)),
            CrossValidation = unpenalised.CrossValidate(rows, Folds.Shuffled(5), PenaltyGrid.Lasso(25)),
        };
        await Look(report, $"fit-many-{width}{(isDark ? "-dark" : "")}", width, height, isDark);
    }

    [BrowserTheory]
    [InlineData(1280, 900, true)]
    [InlineData(360, 740, false)]
    public async Task The_tutorial(int width, int height, bool isDark)
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 });
        await Look(trainer.Report(House.All, trainer.Fit(House.All)), $"fit-houses-{width}{(isDark ? "-dark" : "")}", width, height, isDark);
    }

    [BrowserFact]
    public Task A_stream() => Look(new Report<Flat.Model>(new Flat.Trainer().Fit(Flat.Some(5_000).Select(static row => row))), "fit-stream-1280", 1280, 900, isDark: false);

    [BrowserFact]
    public Task Many_features()
    {
        var rows = Shop.Some(20_000);
        var trainer = new Shop.Trainer();
        return Look(trainer.Report(rows, trainer.Fit(rows)), "fit-features-820", 820, 1180, isDark: false);
    }

    private async Task Look<TModel>(Report<TModel> report, string name, int width, int height, bool isDark)
        where TModel : ILinearModel<TModel>
    {
        await using var page = await browser.Open(report, width, height, "fit");
        if (isDark)
            await page.Page.ClickAsync("#theme");
        await page.Screenshot(name);

        Assert.Equal(width, await page.Read<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.Read<string[]>("[...document.querySelectorAll('#fit figure:not([hidden]) > .plot')].filter(plot => !plot.querySelector('.main-svg')).map(plot => plot.id)"));
        Assert.Empty(await page.Read<string[]>("[...document.querySelectorAll('#fit figure:not([hidden]) > .plot')].filter(plot => plot.querySelector('.main-svg').getBoundingClientRect().width > plot.offsetWidth + 1).map(plot => plot.id)"));
        page.HasNoTrouble();
    }
}
