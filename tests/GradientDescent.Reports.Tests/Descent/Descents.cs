namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The reports whose descents are looked at.</summary>
internal static class Descents
{
    /// <summary>The tutorial's problem: 200 epochs.</summary>
    public static Report<House.Model> Tutorial(double learningRate = 0.075)
    {
        var trainer = new House.Trainer(new() { LearningRate = learningRate, Epochs = 200 });
        return trainer.Report(House.All, trainer.Fit(House.All));
    }
}
