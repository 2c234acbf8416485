using GradientDescent;

namespace HousePrices;

/// <summary>Trains on the houses, reports, and writes what there is to keep.</summary>
internal static class Training
{
    /// <exception cref="UnusableInputException">The houses cannot be read or trained on, or a file cannot be written.</exception>
    public static void Run(Request request)
    {
        var houses = HouseFile.Read(request.Data);
        Console.WriteLine($"Training on {Figures.Count(houses.Length, "house")} of {request.Data}: "
            + $"{Figures.Count(request.Epochs, "epoch")} at learning rate {Figures.Plain(request.LearningRate)}");
        var (fit, optimum) = Fit(houses, request);

        LossTable.Print(fit.LossHistory);
        Outcome.Print(fit, optimum);
        if (request.Predict is { } bedrooms)
            Prediction.Print(fit.Model, bedrooms);
        if (request.Save is { } path)
            Console.WriteLine($"Model written to {SavedModel.Write(fit.Model, path)}");
        if (request.Plot)
            Console.WriteLine($"Plot written to {LossPlot.Write(fit, optimum.Loss)}");
    }

    private static (FitResult<House.Model> Fit, FitResult<House.Model> Optimum) Fit(House[] houses, Request request)
    {
        try
        {
            var fit = EpochBar.Show(progress =>
                new House.Trainer(new() { LearningRate = request.LearningRate, Epochs = request.Epochs, Progress = progress }).Fit(houses));
            return (fit, new House.Trainer().Fit(houses));
        }
        catch (ArgumentException tooLarge)
        {
            throw new UnusableInputException($"{request.Data}: {tooLarge.Message}", tooLarge);
        }
    }
}
