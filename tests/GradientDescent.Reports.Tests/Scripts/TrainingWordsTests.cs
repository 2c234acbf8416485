namespace GradientDescent.Reports.Tests;

/// <summary>The page names what was minimised and how, and says of a diverged fit that it diverged.</summary>
public sealed class TrainingWordsTests
{
    private static readonly string[] Scripts = ["data.js", "text.js", "words.js", "training-words.js"];

    private static readonly Flat[] Flats = Flat.Some(60);

    private static string Line<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => PageScripts.Read<string>(ReportJson.Of(new Report<TModel>(fit)), "trainingWords.line(report)", Scripts);

    private static string? Warning<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> =>
        PageScripts.Read<string?>(ReportJson.Of(new Report<TModel>(fit)), "trainingWords.divergence(report, report.history && doubles(report.history.losses))", Scripts);

    [NodeFact]
    public void Loss_optimizer_rate_batches_and_penalty_are_named()
    {
        Assert.Equal("Loss SquaredError. Solved exactly, without descent.", Line(new Flat.Trainer().Fit(Flats)));
        Assert.Equal(
            "Loss SquaredError, penalty Ridge(0.5), standardised features. Solved exactly, without descent.",
            Line(new Flat.Trainer(new() { Penalty = Penalty.Ridge(0.5), Standardize = true }).Fit(Flats)));
        Assert.Equal(
            "Loss Huber(1), optimizer Adam(firstDecay: 0.9, secondDecay: 0.999), learning rate 0.01, batches of 16 rows, 20 epochs. Epochs completed.",
            Line(new Flat.Trainer<Huber>(new(1), new() { Optimizer = Optimizer.Adam(), LearningRate = 0.01, Epochs = 20, MiniBatches = new() { Size = 16 } }).Fit(Flats)));
        Assert.StartsWith("Loss SquaredError, optimizer GradientDescent(), automatic learning rate 0.", Line(new Flat.Trainer(new() { Epochs = 5 }).Fit(Flats)), StringComparison.Ordinal);
        Assert.Contains("Lbfgs(", Line(new Flat.Trainer<LogCosh>(default).Fit(Flats)), StringComparison.Ordinal);
    }

    [NodeFact]
    public void A_fit_that_diverged_says_so_and_any_other_does_not()
    {
        FitResult<House.Model> At(double rate, OnDivergence onDivergence, int epochs = 2000) =>
            new House.Trainer(new() { LearningRate = rate, Epochs = epochs, OnDivergence = onDivergence }).Fit(House.All);

        Assert.Matches("^This fit diverged: its loss grew without bound, and it ended after [0-9]+ epochs?. No epoch improved on the start, so this model is that of the start.$", Warning(At(1, OnDivergence.Stop)));
        Assert.EndsWith(
            "and it ended after 9 epochs. This model is that of the epoch with the lowest loss, 3.",
            PageScripts.Read<string>("trainingWords.divergence({ fit: { stopReason: 'Diverged', epochs: 9, loss: 3 } }, [10, 3, 1000])", Scripts), StringComparison.Ordinal);
        Assert.EndsWith(
            "The loss of this model is 1000. Do not use it.",
            PageScripts.Read<string>("trainingWords.divergence({ fit: { stopReason: 'Diverged', epochs: 9, loss: 1000 } }, [10, 3, 1000])", Scripts), StringComparison.Ordinal);
        Assert.Equal("This fit diverged: its loss rose from 65,229 to 63,550,852. Do not use this model.", Warning(At(0.082, OnDivergence.Continue, 200)));
        Assert.Null(Warning(At(0.08, OnDivergence.Stop)));
        Assert.Null(Warning(new House.Trainer().Fit(House.All)));
    }
}
