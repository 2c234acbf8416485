namespace GradientDescent.Pictures.Tests;

/// <summary>Reports of the tutorial's houses.</summary>
internal static class Tutorial
{
    public static Report<House.Model> Descent(double learningRate = 0.0075, int epochs = 200, OnDivergence onDivergence = OnDivergence.Stop)
    {
        var trainer = new House.Trainer(new() { LearningRate = learningRate, Epochs = epochs, OnDivergence = onDivergence });
        return trainer.Report(House.All, trainer.Fit(House.All));
    }

    public static Report<House.Model> Optimum() => new House.Trainer().Report(House.All, new House.Trainer().Fit(House.All));

    /// <summary>Mean squared residual of price = intercept + bedrooms · x.</summary>
    public static double MeanSquaredError(double intercept, double bedrooms) =>
        House.All.Average(house => Math.Pow(intercept + (bedrooms * house.Bedrooms) - house.Price, 2));
}
