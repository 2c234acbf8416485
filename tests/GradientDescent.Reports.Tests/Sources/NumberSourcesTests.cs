using Xunit.Sdk;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>Every number in the text of a page names its source, and is what the rows give. A number without a source is a fault, as is one that nothing computes.</summary>
[Collection(nameof(Chromium))]
public sealed class NumberSourcesTests(Chromium browser)
{
    private static readonly Flat[] Flats = Flat.Some(60);

    private static TrainerOptions Options(Optimizer? optimizer = null, double rate = 0.05, int epochs = 40) => new() { Optimizer = optimizer, LearningRate = rate, Epochs = epochs };

    [BrowserFact]
    public async Task The_tutorial_with_everything_that_a_reader_can_do()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 });
        await using var read = await Opened(trainer.Report(House.All, trainer.Fit(House.All)) with
        {
            LearningRates = RatesPage.TutorialRates,
            RegularizationPath = trainer.RegularizationPath(House.All, PenaltyGrid.Ridge(10, 1, 0)),
            CrossValidation = trainer.CrossValidate(House.All, Folds.Shuffled(3), PenaltyGrid.Ridge(10, 1, 0)),
            Description = trainer.Describe([.. House.All, new(double.NaN, 90)]),
        }, PlainRows.Of(House.All));
        foreach (var epoch in new[] { "3", "1000" })
            await read.After("descent", ("epoch", epoch), ("loss-scale", "log"));
        await read.After("descent", ("played", "rate"), ("descent-rate", "0.075"), ("descent-epochs", "20"), ("epoch", "4"));
        foreach (var rate in new[] { "0.3", "0.5", "0.75", "1", "1.05" })
            await read.After("toy", ("toy-rate", rate), ("toy-steps", "3"), ("toy-start", "-1.5"));
        await read.After("rates", ("own-rate", "0.06"), ("rates-epochs", "50"));
        await read.After("fit", ("marked", "0, 3-5"), ("fit-units", "own"));
        await read.After("fit", ("marked", "2"));
        await read.Page.Read<int>("(input => { input.value = '6.5'; input.dispatchEvent(new Event('input')); return 0; })(document.querySelector('#prediction input'))");
        await read.After("fit");
    }

    [BrowserFact]
    public async Task A_number_without_a_source_and_a_wrong_one_are_found()
    {
        var trainer = new House.Trainer();
        await using var read = await Opened(trainer.Report(House.All, trainer.Fit(House.All)), PlainRows.Of(House.All));
        await read.Page.Read<int>("(document.getElementById('footer').append(' It is 7 times as large.'), 0)");
        var unsourced = await Assert.ThrowsAnyAsync<XunitException>(() => read.After("fit"));
        Assert.Contains("It is 7 times as large.", unsourced.Message, StringComparison.Ordinal);

        await read.Page.Read<int>("(document.getElementById('footer').replaceChildren(sourced('fit.rSquared', 0.9).node), 0)");
        var wrong = await Assert.ThrowsAnyAsync<XunitException>(() => read.After("fit"));
        Assert.Contains("fit.rSquared", wrong.Message, StringComparison.Ordinal);
        await read.Page.Read<int>("(document.getElementById('footer').replaceChildren(), 0)");
    }

    [BrowserFact]
    public async Task A_descent_that_diverged()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.082, Epochs = 200, OnDivergence = OnDivergence.Continue });
        await Holds(trainer.Report(House.All, trainer.Fit(House.All)), PlainRows.Of(House.All));
    }

    [BrowserFact]
    public async Task One_that_was_stopped_by_momentum_of_five_features_with_weights()
    {
        var rows = Probe.Some(40);
        var trainer = new Probe.Trainer(Options(Optimizer.Momentum(), 0.1) with { EarlyStopping = new() { StopWhen = static progress => progress.Epoch == 12 } });
        await Holds(trainer.Report(rows, trainer.Fit(rows)), PlainRows.Of(rows));
    }

    [BrowserFact]
    public async Task Huber_and_adam_in_batches()
    {
        var trainer = new Flat.Trainer<Huber>(new(1), Options(Optimizer.Adam()) with { MiniBatches = new() { Size = 16 } });
        await Holds(trainer.Report(Flats, trainer.Fit(Flats)), PlainRows.Of(Flats));
    }

    [BrowserFact]
    public async Task LogCosh_and_lbfgs()
    {
        var trainer = new Flat.Trainer<LogCosh>(default);
        await Holds(trainer.Report(Flats, trainer.Fit(Flats)), PlainRows.Of(Flats));
    }

    [BrowserFact]
    public async Task Nesterov_with_losses_over_validation_rows()
    {
        var trainer = new Flat.Trainer(Options(Optimizer.Nesterov(), 0.02, 60) with { EarlyStopping = new() { ValidationFraction = 0.25, ValidationSeed = 1 } });
        await Holds(trainer.Report(Flats, trainer.Fit(Flats)), PlainRows.Of(Flats));
    }

    [BrowserFact]
    public async Task AdaGrad_with_a_penalty()
    {
        var trainer = new Flat.Trainer(Options(Optimizer.AdaGrad(), 0.5) with { Penalty = Penalty.Ridge(0.5) });
        await Holds(trainer.Report(Flats, trainer.Fit(Flats)), PlainRows.Of(Flats));
    }

    [BrowserFact]
    public async Task Forty_features_of_which_two_are_collinear()
    {
        var rows = WideTrainer<Features40>.Rows(120);
        foreach (var row in rows)
            row[1] = row[0] + (1e-4 * row[1]);
        var trainer = new WideTrainer<Features40>();
        await Holds(trainer.Report(rows, trainer.Fit(rows)) with { RegularizationPath = trainer.RegularizationPath(rows, PenaltyGrid.Lasso(8)) }, PlainRows.Of(rows));
    }

    [BrowserFact]
    public async Task Many_rows_with_unequal_variances_are_counted_in_cells()
    {
        Flat[] rows = [.. Enumerable.Range(1, 3500).Select(static i => new Flat(Math.Exp(i / 900.0), i % 5, Math.Exp(i / 900.0) * (2 + (0.3 * Math.Sin(i * 0.7)))))];
        var trainer = new Flat.Trainer();
        await Holds(trainer.Report(rows, trainer.Fit(rows)), PlainRows.Of(rows));
    }

    [BrowserFact]
    public async Task Moments_without_rows() => await Holds(new Report<Flat.Model>(new Flat.Trainer().Fit(Flats.Select(static row => row))), PlainRows.Of(Flats));

    private async Task Holds<TModel>(Report<TModel> report, PlainRows rows)
        where TModel : ILinearModel<TModel>
    {
        await using var read = await Opened(report, rows);
        await read.After("toy");
        await read.After("descent");
        if (report.Moments is not null || report.Fit.ModelHistory.Count > 0)
            await read.After("descent", ("epoch", "5"));
        await read.After("rates");
        await read.After("fit");
    }

    private async Task<ReadPage<TModel>> Opened<TModel>(Report<TModel> report, PlainRows rows)
        where TModel : ILinearModel<TModel> => new(await browser.Open(report), report, rows);
}
