using GradientDescent;
using GradientDescent.Reports;

namespace HousePrices;

/// <summary>Trains on the houses, prints the result, and writes the requested files.</summary>
internal static class Training
{
    /// <summary>The learning rates of the tutorial, from much too low to slightly too high.</summary>
    private static readonly double[] RatesToCompare = [0.001, 0.0075, 0.075, 0.08, 0.082];

    /// <exception cref="UnusableInputException">The houses cannot be read or trained on, or a file cannot be written.</exception>
    public static void Run(Request request)
    {
        var houses = HouseFile.Read(request.Data);
        var origin = request.Data == HouseFile.OfTheTutorial ? "of the tutorial" : $"of {request.Data}";
        Prose.WriteLine($"Training on {Figures.Count(houses.Length, "house")} {origin}: {Figures.Count(request.Epochs, "epoch")} at learning rate {Figures.Plain(request.LearningRate)}");
        try
        {
            Run(request, houses);
        }
        catch (ArgumentException error)
        {
            throw new UnusableInputException($"{request.Data}: {error.Message}", error);
        }
    }

    private static void Run(Request request, House[] houses)
    {
        var (trainer, fit) = EpochBar.Show(request.Figures, progress =>
        {
            var trainer = new House.Trainer(new() { LearningRate = request.LearningRate, Epochs = request.Epochs, Progress = progress });
            return (trainer, fit: trainer.Fit(houses));
        }, static run => run.fit.StopReason == StopReason.Diverged);
        var optimum = new House.Trainer().Fit(houses);

        if (LiveTerminal.IsThere)
            LossChart.Print(fit, request.Figures);
        else
            LossTable.Print(fit);
        Outcome.Print(fit, optimum, request.Figures);
        if (request.Predict is { } bedrooms)
            Prediction.Print(fit.Model, bedrooms, request.Figures);
        if (request.Save is { } path)
            Prose.WriteLine($"Model written to {SavedModel.Write(fit.Model, path)}");
        Show(request, houses, trainer.Report(houses, fit) with { LearningRates = RatesToCompare });
    }

    private static void Show(Request request, House[] houses, Report<House.Model> report)
    {
        if (request.Plot)
            Prose.WriteLine($"Plot written to {LossPlot.Write(report)}");
        if (request.Pictures is { } folder)
            Prose.WriteLine($"Pictures written to {PictureFolder.Write(report, folder)}");
        if (request.Report is { } page)
        {
            var written = ReportPage.Write(report, houses, page);
            Prose.WriteLine($"Report written to {written}");
            Prose.WriteLine($"To play the descent, open it in a browser: {new Uri(written).AbsoluteUri}");
        }
    }
}
