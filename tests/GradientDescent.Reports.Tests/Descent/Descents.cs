namespace GradientDescent.Reports.Tests.Descent;

/// <summary>The reports whose descents are looked at.</summary>
internal static class Descents
{
    /// <summary>The tutorial's problem: 200 epochs.</summary>
    public static Report<House.Model> Tutorial(double learningRate = 0.075)
    {
        var trainer = new House.Trainer(new() { LearningRate = learningRate, Epochs = 200, OnDivergence = OnDivergence.Continue });
        return trainer.Report(House.All, trainer.Fit(House.All));
    }

    /// <summary>No descent, but moments to compute one from.</summary>
    public static Report<House.Model> Solved()
    {
        var trainer = new House.Trainer();
        return trainer.Report(House.All, trainer.Fit(House.All));
    }

    /// <summary>Five features in <c>float</c>, weighted rows, no intercept.</summary>
    public static (Report<Probe.Model> Report, Probe[] Rows) Probes()
    {
        var rows = Probe.Some(40);
        var trainer = new Probe.Trainer(new() { LearningRate = 0.3, Epochs = 40 });
        return (trainer.Report(rows, trainer.Fit(rows)), rows);
    }

    /// <summary>Coefficients, then the intercept where there is one.</summary>
    public static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();
}
